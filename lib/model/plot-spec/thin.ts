/** More points than this cannot be told apart in a drawing; `buckets` parts then keep their extremes. */
const mostPoints = 1200;
const buckets = 300;

/**
 * Indices of the points that a drawing of long lists needs: of each of 300 equal parts the least and greatest value of
 * every list, one gap where there is any, and both ends. All indices where there are few.
 */
export function thinnedIndices(lists: readonly (readonly number[])[]): number[] {
  const length = lists[0]?.length ?? 0;
  if (length <= mostPoints) return Array.from({ length }, (_, index) => index);
  const kept = new Set([0, length - 1]);
  for (let bucket = 0; bucket < buckets; bucket++) {
    const from = Math.floor((bucket * length) / buckets);
    const to = Math.floor(((bucket + 1) * length) / buckets);
    for (const list of lists) for (const index of extremes(list, from, to)) kept.add(index);
  }
  return [...kept].sort((a, b) => a - b);
}

function extremes(list: readonly number[], from: number, to: number): number[] {
  let [least, greatest, gap] = [-1, -1, -1];
  for (let index = from; index < to; index++) {
    const value = list[index]!;
    if (Number.isNaN(value)) gap = index;
    else {
      if (least === -1 || value < list[least]!) least = index;
      if (greatest === -1 || value > list[greatest]!) greatest = index;
    }
  }
  return [least, greatest, gap].filter((index) => index >= 0);
}
