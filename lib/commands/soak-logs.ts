import { join } from "node:path";
import { runSteps, type Tally } from "./steps";

/** Orders and repeats of a log, and files from anywhere, ten thousand of each. */
export function soakLogs(): Promise<Tally> {
  const vitest = join("node_modules", ".bin", "vitest");
  return runSteps([
    {
      name: "logs in any order, files of any content (10,000 each)",
      command: [
        vitest,
        "run",
        "lib/progress/order",
        "lib/progress/join",
        "lib/progress/portable",
        "--testTimeout=600000",
      ],
      env: { GRADBOOK_RUNS: "10000" },
    },
  ]);
}
