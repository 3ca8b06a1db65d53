import { type Measurement, measured, median } from "../measurement";
import type { Contender, Running } from "./contender";
import type { Workload } from "./workloads";

const ROUNDS = 11;
const SLICE_US = 25_000;
const PROOF_STEPS = 5;

type Timed = { name: string; running: Running; steps: number };

/**
 * Microseconds of the engine for one step of the workload, and how many times as long as each anchor that is. Engine and
 * anchor take turns, so that what else the machine does meets both; medians of the rounds.
 */
export async function measure(
  workload: Workload,
  engine: Contender,
  anchors: readonly Contender[],
): Promise<Measurement> {
  const ours = await started(engine, workload);
  if (ours === null) throw new Error("The engine does not know this workload.");
  const proof = await ours.running.proof();
  const theirs: Timed[] = [];
  for (const anchor of anchors) {
    const other = await started(anchor, workload);
    if (other === null) continue;
    checkAgreement(proof, anchor.name, await other.running.proof());
    theirs.push(other);
  }
  for (const each of [ours, ...theirs]) each.steps = await stepsOfSlice(each.running);
  const times: number[] = [];
  const ratios = new Map<string, number[]>(theirs.map(({ name }) => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1)
    for (const other of theirs) {
      const time = await slice(ours);
      times.push(time);
      ratios.get(other.name)!.push(time / (await slice(other)));
    }
  return measured(
    median(times),
    "µs",
    Object.fromEntries([...ratios].map(([name, of]) => [name, median(of)])),
  );
}

/** The workload set up, with the first steps taken. */
async function started(contender: Contender, workload: Workload): Promise<Timed | null> {
  const running = await contender.start(workload);
  if (running === null) return null;
  await running.time(PROOF_STEPS);
  return { name: contender.name, running, steps: PROOF_STEPS };
}

/** Throws unless an anchor computed what the engine computed. */
function checkAgreement(ours: number, name: string, theirs: number): void {
  if (Math.abs(ours - theirs) <= 1e-4 * Math.abs(ours)) return;
  throw new Error(
    `After ${PROOF_STEPS} steps the engine has come to ${ours} and ${name} to ${theirs}: they do not do the same.`,
  );
}

/** How many steps fill a slice of time, found after so many that the code has been compiled. */
async function stepsOfSlice(running: Running): Promise<number> {
  let steps = 1;
  let time = await running.time(steps);
  for (let i = 0; i < 8; i += 1) {
    steps = Math.max(1, Math.min(steps * 10, Math.round(SLICE_US / time)));
    time = await running.time(steps);
  }
  return steps;
}

/**
 * As many steps first that do not count: who has waited finds the processor's caches full of somebody else's numbers, and
 * a garbage collector that has given its room back.
 */
async function slice({ running, steps }: Timed): Promise<number> {
  await running.time(steps);
  return running.time(steps);
}
