import { drawFrom, type MatchTask, type OrderTask } from "@/lib/model";
import { rightFromTheTop } from "./order";

/** Draws of an order before one is turned round: at two lines every second draw is already the answer. */
const MOST_DRAWS = 50;

/** All lines of the task as they are offered: mixed by the seed, and never in the right order already. */
export function offeredLines(task: OrderTask, seed: number): string[] {
  const ids = [...task.lines.map(({ id }) => id), ...task.distractors];
  const isAnswer = (order: readonly string[]) => {
    const belonging = order.filter((id) => !task.distractors.includes(id));
    return rightFromTheTop(task, belonging) === belonging.length;
  };
  return mixed(ids, seed, isAnswer);
}

/** All right items as they are offered: mixed by the seed, and never beside their left ones already. */
export function offeredRights({ pairs, rights }: MatchTask, seed: number): string[] {
  return mixed(rights, seed, (order) => pairs.every(({ right }, index) => order[index] === right));
}

function mixed(
  ids: readonly string[],
  seed: number,
  isAnswer: (order: readonly string[]) => boolean,
): string[] {
  const draw = drawFrom(uniforms(seed));
  for (let tries = 0; tries < MOST_DRAWS; tries++) {
    const order = draw.shuffled(ids);
    if (!isAnswer(order)) return order;
  }
  return [...ids].reverse();
}

/** Numbers from 0 up to, not including, 1: mulberry32, by Tommy Ettinger (public domain). */
function uniforms(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
