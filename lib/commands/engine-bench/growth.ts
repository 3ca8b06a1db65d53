import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { Running } from "./contender";

const settled = 10_000;
const end = 100_000;

/** Megabytes that the process holds more after 100,000 steps in one synchronous loop than after the first 10,000. */
export async function growth(running: Running | null): Promise<number> {
  if (running === null) throw new Error("The engine does not know this workload.");
  const collect = garbageCollector();
  await running.time(settled);
  const before = held(collect);
  await running.time(end - settled);
  return (held(collect) - before) / 1e6;
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
