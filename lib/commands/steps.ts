import { spawn } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";

export type Tally = { passed: number; failed: number };

/** One part of the tests: a program, and how many tests its run stands for. */
export type TestStep = {
  name: string;
  command: readonly string[];
  env?: Record<string, string>;
  /** A JSON report that the program leaves; without one, the step is one test, judged by the exit status. */
  report?: { file: string; read: (report: unknown) => Tally };
};

/** Runs the steps in order and all of them, whatever fails, and says at the end how it went. */
export async function runSteps(steps: readonly TestStep[]): Promise<Tally> {
  const tallies: (Tally & { name: string; seconds: number })[] = [];
  for (const step of steps) {
    console.log(`\n── ${step.name}`);
    const began = Date.now();
    const tally = await runStep(step);
    tallies.push({ name: step.name, seconds: Math.round((Date.now() - began) / 1000), ...tally });
  }
  console.log("");
  for (const { name, seconds, passed, failed } of tallies)
    console.log(`${failed === 0 ? "✓" : "✗"} ${name}: ${passed} passed, ${failed} failed (${seconds} s)`);
  const sum = (of: (tally: Tally) => number) => tallies.reduce((total, tally) => total + of(tally), 0);
  return { passed: sum(({ passed }) => passed), failed: sum(({ failed }) => failed) };
}

async function runStep({ command, env, report }: TestStep): Promise<Tally> {
  if (report) rmSync(report.file, { force: true });
  const status = await exitStatus(command, env);
  const byStatus = status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  if (!report) return byStatus;
  const tally = readTally(report);
  // A run that ended badly and reports nothing bad did not get as far as its tests.
  return status !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

function readTally({ file, read }: NonNullable<TestStep["report"]>): Tally {
  try {
    return read(JSON.parse(readFileSync(file, "utf8")));
  } catch (unreadable) {
    console.error(`No report at ${file}: ${unreadable instanceof Error ? unreadable.message : unreadable}`);
    return { passed: 0, failed: 1 };
  }
}

function exitStatus(
  [program, ...args]: readonly string[],
  env: Record<string, string> = {},
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(program ?? "", args, { stdio: "inherit", env: { ...process.env, ...env } });
    child.on("error", (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on("exit", (code) => resolve(code ?? 1));
  });
}
