import type { Browser, CDPSession } from "@playwright/test";
import { evaluateIn, openForPrograms, type ProgramRun, runInCell } from "./hostile-page";

/** A program of e2e/programs.json: how it must end, and what must be said. */
export type HostileProgram = { id: string; group: string; program: string; ends: string; says: string };

export const ROUNDS = 3;
/** The cell “Hasty” of the course of the tests is stopped after one second, “Patient” after the usual time. */
const LIMIT_MS = 1_000;
/** What the page may take beyond the limit. */
const PATIENCE_MS = 250;
const LONGEST_FRAME_MS = 100;

const ENDS: Record<string, RegExp> = {
  stopped: /^Stopped after 1 s/,
  error: /^Stopped by an error\./,
  shown: /^Ran in /,
  refused: /^Stopped by an error\./,
  any: /^(Ran in|Stopped after 1 s)/,
  ended: /^(Ran in|Stopped)/,
};
/** Honest programs and those that show much may take their time; the others are stopped after a second. */
const PATIENT_GROUPS = ["honest", "deep", "markup", "output", "built-ins", "escape"];

export type Round = ProgramRun & { after: string; strayRequests: string[]; taken: boolean };

/** The same program three times in one page, an honest one after each. */
export async function runThrice(browser: Browser, url: string, program: HostileProgram): Promise<Round[]> {
  const { page, session, strayRequests } = await openForPrograms(browser, `${url}/lessons/limits`);
  const rounds: Round[] = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await runOnce(session, program, strayRequests));
  await page.close();
  return rounds;
}

async function runOnce(
  session: CDPSession,
  program: HostileProgram,
  strayRequests: string[],
): Promise<Round> {
  const title = PATIENT_GROUPS.includes(program.group) ? "Patient" : "Hasty";
  const run = await runInCell(session, title, program.program);
  const { output } = await runInCell(session, title, "40 + 2");
  const taken = await evaluateIn<boolean>(session, "'taken' in globalThis");
  return { ...run, after: output, strayRequests: [...strayRequests], taken };
}

/** What a run did that it must not; nothing where all is well. */
export function judge({ group, ends, says }: HostileProgram, rounds: readonly Round[]): string[] {
  const faults = rounds.flatMap((round) => [
    ...(ENDS[ends]?.test(round.status) ? [] : [`ended with “${round.status}”`]),
    ...(`${round.status}\n${round.output}`.includes(says) ? [] : [`does not say “${says}”`]),
    ...(round.after === "42" ? [] : [`the next program showed “${round.after.slice(0, 40)}”`]),
    ...(round.strayRequests.length === 0 ? [] : [`requested ${round.strayRequests.join(" ")}`]),
    ...(round.taken ? ["its markup ran"] : []),
    ...(PATIENT_GROUPS.includes(group) || round.elapsedMs <= LIMIT_MS + PATIENCE_MS
      ? []
      : [`took ${Math.round(round.elapsedMs)} ms`]),
  ]);
  // Other load on the machine lengthens frames; what the program itself does it does three times.
  const frame = Math.min(...rounds.map(({ longestFrameMs }) => longestFrameMs));
  if (frame > LONGEST_FRAME_MS) faults.push(`a frame of ${Math.round(frame)} ms each time`);
  return [...new Set(faults)];
}
