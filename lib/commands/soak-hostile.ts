import { readFileSync } from "node:fs";
import { type Browser, chromium } from "@playwright/test";
import { measureCrashes } from "./hostile-crashes";
import { type HostileProgram, judge, ROUNDS, runThrice } from "./hostile-program";
import { serveTestCourse } from "./served-site";
import type { Tally } from "./steps";

const PROGRAMS = "e2e/programs.json";

/**
 * Every hostile and every honest program three times in the real page, each after an honest one, and then a hundred
 * endless programs in a row. Prints a line for each.
 */
export async function soakHostile(executablePath: string): Promise<Tally> {
  const programs = JSON.parse(readFileSync(PROGRAMS, "utf8")) as HostileProgram[];
  const site = await serveTestCourse();
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    const tally = await runAll(browser, site.url, programs);
    const crashes = await measureCrashes(browser, site.url);
    return crashes.failed ? { ...tally, failed: tally.failed + 1 } : { ...tally, passed: tally.passed + 1 };
  } finally {
    await browser.close();
    await site.close();
  }
}

async function runAll(browser: Browser, url: string, programs: readonly HostileProgram[]): Promise<Tally> {
  const tally: Tally = { passed: 0, failed: 0 };
  console.log(`\n${"program".padEnd(40)} ${"ended as".padEnd(10)} ms of ${ROUNDS} runs, longest frame`);
  for (const program of programs) {
    const runs = await runThrice(browser, url, program);
    const faults = judge(program, runs);
    tally[faults.length === 0 ? "passed" : "failed"] += 1;
    const times = runs.map(({ elapsedMs }) => Math.round(elapsedMs)).join(" ");
    const frame = Math.round(Math.min(...runs.map(({ longestFrameMs }) => longestFrameMs)));
    const mark = faults.length === 0 ? "✓" : "✗";
    console.log(
      `${mark} ${program.id.padEnd(38)} ${program.ends.padEnd(10)} ${times}, ${frame}  ${faults.join("; ")}`,
    );
  }
  return tally;
}
