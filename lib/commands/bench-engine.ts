import { anchorsAtHand } from "./engine-bench/anchors";
import { growth } from "./engine-bench/growth";
import { measure } from "./engine-bench/measure";
import { ours } from "./engine-bench/ours";
import { shippedEngine } from "./engine-bench/shipped-engine";
import { small, workloads } from "./engine-bench/workloads";
import { type Measurements, measured } from "./measurement";

/**
 * What a step costs in the engine as it ships, and how many times as long as with each anchor that is at hand: the same
 * work written by hand, and other libraries. `W2-100000` says how much memory a long training keeps, and is
 * measured first, while nothing but the engine is in the process.
 */
export async function benchEngine(): Promise<Measurements> {
  const engine = ours(await shippedEngine());
  const grown = measured(await growth(await engine.start(small)), "MB");
  const anchors = await anchorsAtHand();
  const results: Measurements = {};
  for (const [name, workload] of Object.entries(workloads))
    results[name] = await measure(workload, engine, anchors);
  for (const { close } of anchors) await close?.();
  return { ...results, "W2-100000": grown };
}
