import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { Running } from "./contender";

const steps = 100_000;
const sample = 2_000;

/**
 * Megabytes that the process holds more at the most in the second half of 100,000 steps in one synchronous loop than at
 * the most in the first half, in which everything gets its size.
 */
export function growth(running: Running | null): number {
  if (running === null) throw new Error("The engine does not know this workload.");
  const collect = garbageCollector();
  const most = [0, 0] as [number, number];
  for (let step = 0; step < steps; step += sample) {
    running.time(sample);
    const half = step < steps / 2 ? 0 : 1;
    most[half] = Math.max(most[half], held(collect));
  }
  return (most[1] - most[0]) / 1e6;
}

function held(collect: () => void): number {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Node's own, without which a figure would say when garbage was collected last. */
function garbageCollector(): () => void {
  setFlagsFromString("--expose-gc");
  return runInNewContext("gc") as () => void;
}
