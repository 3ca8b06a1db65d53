import type { Tally, TestStep } from "./steps";

const bin = (name: string) => `node_modules/.bin/${name}`;
const UNIT_REPORT = ".gradbook/unit.json";
const E2E_REPORT = ".gradbook/e2e.json";

/** Everything that needs no browser. */
export const CHECK_STEPS: readonly TestStep[] = [
  { name: "format and lint", command: [bin("biome"), "ci", "."] },
  { name: "types", command: [bin("tsc"), "--noEmit"] },
  { name: "types of the engine, without the page's", command: [bin("tsc"), "--noEmit", "-p", "lib/engine"] },
  {
    name: "types of the service worker",
    command: [bin("tsc"), "--noEmit", "-p", "lib/offline"],
  },
  {
    name: "rooms",
    command: [bin("depcruise"), "app", "components", "lib", "lessons", "--config", ".dependency-cruiser.cjs"],
  },
  {
    name: "unit",
    command: [bin("vitest"), "run", "--reporter=dot", "--reporter=json", `--outputFile.json=${UNIT_REPORT}`],
    report: { file: UNIT_REPORT, read: readVitest },
  },
  { name: "lessons", command: [bin("tsx"), "lib/commands/lessons-check.ts"] },
  {
    // The others of that course hold what an author shall not write: charts that cannot be drawn, endless programs.
    name: "lessons of the tests",
    command: [bin("tsx"), "lib/commands/lessons-check.ts", "--root", "e2e/course", "checks", "questions"],
  },
];

/** The real site, and a real browser on it. */
export function browserSteps(chromium: string): readonly TestStep[] {
  return [
    { name: "build", command: [bin("next"), "build"], env: { NEXT_TELEMETRY_DISABLED: "1" } },
    {
      name: "end to end",
      command: [bin("playwright"), "test"],
      env: { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: E2E_REPORT, NEXT_TELEMETRY_DISABLED: "1" },
      report: { file: E2E_REPORT, read: readPlaywright },
    },
  ];
}

function readVitest(report: unknown): Tally {
  const { numPassedTests, numTotalTests } = report as { numPassedTests: number; numTotalTests: number };
  return { passed: numPassedTests, failed: numTotalTests - numPassedTests };
}

function readPlaywright(report: unknown): Tally {
  const { expected, unexpected, flaky, skipped } = (report as { stats: Record<string, number> }).stats;
  // What passed at the second try has passed; the list above names it as flaky.
  return { passed: (expected ?? 0) + (flaky ?? 0), failed: (unexpected ?? 0) + (skipped ?? 0) };
}
