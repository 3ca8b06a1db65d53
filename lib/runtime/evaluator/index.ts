/** What is bundled into the one evaluator file that the page's worker and the build's child process both run. */
export { Evaluator } from "./evaluate";
export { serve } from "./serve";
export { endableTimers } from "./step-timers";
