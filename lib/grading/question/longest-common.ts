/** Length of the longest list that can be had from both by leaving something out. */
export function longestCommon(a: readonly string[], b: readonly string[]): number {
  let lengths = new Array<number>(b.length + 1).fill(0);
  for (const one of a) {
    const next = [0];
    for (const [index, other] of b.entries())
      next.push(one === other ? lengths[index]! + 1 : Math.max(lengths[index + 1]!, next[index]!));
    lengths = next;
  }
  return lengths.at(-1) ?? 0;
}
