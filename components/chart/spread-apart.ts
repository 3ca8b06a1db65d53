/**
 * Positions at least `gap` apart, in the order of the wanted ones, within `[low, high]` where they fit, and otherwise as
 * close to the wanted ones as least squares has it: isotonic regression by pooling adjacent violators.
 */
export function spreadApart(
  wanted: readonly number[],
  gap: number,
  [low, high]: readonly [low: number, high: number],
): number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => wanted[a]! - wanted[b]!);
  const pooled = poolAdjacent(order.map((index, rank) => wanted[index]! - rank * gap));
  const highest = Math.max(low, high - (wanted.length - 1) * gap);
  const placed: number[] = [];
  order.forEach((index, rank) => {
    placed[index] = Math.min(highest, Math.max(low, pooled[rank]!)) + rank * gap;
  });
  return placed;
}

/** The closest non-decreasing sequence, in the sense of least squares. */
export function poolAdjacent(values: readonly number[]): number[] {
  const blocks: { sum: number; count: number }[] = [];
  for (const value of values) {
    let block = { sum: value, count: 1 };
    for (let last = blocks.at(-1); last && mean(last) > mean(block); last = blocks.at(-1)) {
      block = { sum: block.sum + last.sum, count: block.count + last.count };
      blocks.pop();
    }
    blocks.push(block);
  }
  return blocks.flatMap((block) => new Array<number>(block.count).fill(mean(block)));
}

function mean(block: { sum: number; count: number }): number {
  return block.sum / block.count;
}
