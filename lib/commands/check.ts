import { runSteps } from "./steps";
import { CHECK_STEPS } from "./test-steps";

const { passed, failed } = await runSteps(CHECK_STEPS);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
