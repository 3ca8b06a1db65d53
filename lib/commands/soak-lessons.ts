import { join } from "node:path";
import { runSteps, type Tally } from "./steps";

/** Known mistakes at known lines of all lessons, and ten thousand texts with any changes. */
export function soakLessons(): Promise<Tally> {
  const vitest = join("node_modules", ".bin", "vitest");
  return runSteps([
    {
      name: "known mistakes at known lines, and 10,000 changed texts",
      command: [vitest, "run", "lib/authoring/known-mistakes", "lib/authoring/mutated-lessons"],
      env: { GRADBOOK_RUNS: "10000" },
    },
  ]);
}
