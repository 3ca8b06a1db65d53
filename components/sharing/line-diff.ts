export type DiffLine = { kind: "same" | "gone" | "new"; text: string };

/** Longer comparisons would hold the page up: then all lines of one text go, and all of the other come. */
const MOST_PAIRS = 1_000_000;

/** Line by line from one text to another, along a longest common subsequence; what goes stands before what comes. */
export function lineDiff(before: string, after: string): DiffLine[] {
  const [old, fresh] = [before.split("\n"), after.split("\n")];
  if (old.length * fresh.length > MOST_PAIRS)
    return [...old.map((text) => line("gone", text)), ...fresh.map((text) => line("new", text))];
  const common = commonLengths(old, fresh);
  const lines: DiffLine[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < fresh.length) {
    if (i < old.length && j < fresh.length && old[i] === fresh[j]) {
      lines.push(line("same", old[i++] ?? ""));
      j += 1;
    } else if (i < old.length && (j === fresh.length || at(common, i + 1, j) >= at(common, i, j + 1)))
      lines.push(line("gone", old[i++] ?? ""));
    else lines.push(line("new", fresh[j++] ?? ""));
  }
  return lines;
}

/** For each pair of places, how many lines the rests have in common, in order. */
function commonLengths(old: readonly string[], fresh: readonly string[]): Uint32Array[] {
  const rows = Array.from({ length: old.length + 1 }, () => new Uint32Array(fresh.length + 1));
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = fresh.length - 1; j >= 0; j -= 1) {
      const longest =
        old[i] === fresh[j] ? at(rows, i + 1, j + 1) + 1 : Math.max(at(rows, i + 1, j), at(rows, i, j + 1));
      rows[i]?.fill(longest, j, j + 1);
    }
  return rows;
}

const line = (kind: DiffLine["kind"], text: string): DiffLine => ({ kind, text });
const at = (rows: readonly Uint32Array[], i: number, j: number): number => rows[i]?.[j] ?? 0;
