import { type Measurements, measured, median } from "./measurement";
import type { Contender } from "./playground-bench/contender";
import { nnTs } from "./playground-bench/nn-ts";
import { objects } from "./playground-bench/objects";
import { shuffling, task as startTask } from "./playground-bench/ours";

const ROUNDS = 31;
const SLICE_UPDATES = 2_500;
const PROOF_UPDATES = 50;

/**
 * Updates a second of the playground's trainer, and how many times as many as each anchor's: `objects`, the same network
 * as objects for units and links, and tensorflow/playground's own `nn.ts` where it is installed. All train the same
 * network on the same examples, which is proved first. They take turns, so that other load meets all; medians of the rounds.
 */
export async function benchPlayground(): Promise<Measurements> {
  const { task, inOrder } = startTask();
  const anchors = [objects(task)];
  const installed = await nnTs(task);
  if (installed) anchors.push(installed);
  else
    console.error(
      "nn.ts is left out, because it is not installed here: npm install --no-save tensorflow/playground",
    );
  inOrder.train(PROOF_UPDATES);
  for (const anchor of anchors) checkAgreement(inOrder, anchor);
  const ours = shuffling();
  for (const each of [ours, ...anchors]) each.train(20 * SLICE_UPDATES);
  const rates: number[] = [];
  const ratios = new Map<string, number[]>(anchors.map(({ name }) => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1)
    for (const anchor of anchors) {
      const rate = updatesPerSecond(ours);
      rates.push(rate);
      ratios.get(anchor.name)!.push(rate / updatesPerSecond(anchor));
    }
  const against = Object.fromEntries([...ratios].map(([name, of]) => [name, median(of)]));
  return { updates: measured(median(rates), "updates/s", against) };
}

function updatesPerSecond(contender: Pick<Contender, "train">): number {
  const began = performance.now();
  contender.train(SLICE_UPDATES);
  return (SLICE_UPDATES * 1_000) / (performance.now() - began);
}

/** Throws unless the anchor, after as many updates, says the same of every example. */
function checkAgreement(ours: Contender, anchor: Contender): void {
  anchor.train(PROOF_UPDATES);
  const theirs = anchor.outputs();
  const apart = Math.max(...ours.outputs().map((output, i) => Math.abs(output - theirs[i]!)));
  if (!(apart < 1e-6))
    throw new Error(
      `After ${PROOF_UPDATES} updates the trainer and ${anchor.name} are ${apart} apart: they do not do the same.`,
    );
}
