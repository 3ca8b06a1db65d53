import { provideChromium } from "./chromium";
import { runSteps } from "./steps";
import { browserSteps, CHECK_STEPS } from "./test-steps";

const chromium = provideChromium();
const { passed, failed } = await runSteps([...CHECK_STEPS, ...browserSteps(chromium)]);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
