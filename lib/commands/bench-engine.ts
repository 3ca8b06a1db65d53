import { anchorsAtHand } from "./engine-bench/anchors";
import { measure } from "./engine-bench/measure";
import { ownProcess } from "./engine-bench/own-process";
import { small, workloads } from "./engine-bench/workloads";
import { type Measurements, measured } from "./measurement";

/**
 * What a step costs in the engine as it ships, and how many times as long as with each anchor that is at hand: the same
 * work written by hand, and other libraries. `W2-100000` says how much memory a long training keeps, and is
 * measured first.
 */
export async function benchEngine(): Promise<Measurements> {
  const engine = await ownProcess("ours");
  const grown = measured(await engine.growth(small), "MB");
  const anchors = await anchorsAtHand();
  const results: Measurements = {};
  for (const [name, workload] of Object.entries(workloads))
    results[name] = await measure(workload, engine, anchors);
  for (const { close } of [engine, ...anchors]) await close?.();
  return { ...results, "W2-100000": grown };
}
