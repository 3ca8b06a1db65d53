import { explore, frameOf, Trainer } from "@/lib/trainer";
import type { Answer, Numbered, Order } from "./orders";

let trainer: Trainer | null = null;

/** Between two looks at the clock. */
const portion = 16;

function obey(order: Order): Answer["value"] {
  if (order.kind === "explore") return explore(order.explorer);
  if (order.kind === "start") trainer = new Trainer(order.experiment);
  if (trainer === null) throw new Error("Nothing was started that could be trained.");
  if (order.kind === "train") train(trainer, order.updates, performance.now() + order.withinMs);
  return frameOf(trainer);
}

function train(started: Trainer, updates: number, until: number): void {
  for (let left = updates; left > 0 && performance.now() < until; left -= portion)
    started.train(Math.min(portion, left));
}

addEventListener("message", ({ data: { id, order } }: MessageEvent<Numbered>) => {
  postMessage({ id, value: obey(order) } satisfies Answer);
});
