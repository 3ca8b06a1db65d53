import { quantile } from "./quantile";

const [fewestBins, mostBins] = [5, 50];

/**
 * Round edges for sorted lists: width 2·IQR/∛n of the largest list (Freedman and Diaconis 1981), or what `bins` asks for,
 * rounded to 1, 2 or 5 times a power of ten, with 5 to 50 bins.
 */
export function binEdges(lists: readonly Float64Array[], bins: number | null): number[] {
  const min = lists.reduce((least, list) => Math.min(least, list[0]!), Number.POSITIVE_INFINITY);
  const max = lists.reduce((most, list) => Math.max(most, list.at(-1)!), Number.NEGATIVE_INFINITY);
  const reach = Math.max(Math.abs(min), Math.abs(max));
  if (max - min <= Math.max(1e-9 * reach, 1e-300)) return around(min);
  const wanted = bins ?? (max - min) / freedmanDiaconis(lists);
  const step = roundStep((max - min) / Math.min(mostBins, Math.max(bins ? 1 : fewestBins, wanted)));
  const first = Math.floor(min / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(max / step - 1e-9));
  return Array.from({ length: last - first + 1 }, (_, index) => tidy((first + index) * step));
}

/** How many values lie in each bin; `sorted` lies within the edges. */
export function countsIn(sorted: Float64Array, edges: readonly number[]): number[] {
  const counts = new Array<number>(edges.length - 1).fill(0);
  let bin = 0;
  for (const value of sorted) {
    while (bin < counts.length - 1 && value >= edges[bin + 1]!) bin++;
    counts[bin]!++;
  }
  return counts;
}

function freedmanDiaconis(lists: readonly Float64Array[]): number {
  const longest = lists.reduce((a, b) => (b.length > a.length ? b : a));
  const spread = quantile(longest, 0.75) - quantile(longest, 0.25);
  const all = longest.at(-1)! - longest[0]!;
  return (2 * (spread || all / 4 || 1)) / Math.cbrt(longest.length);
}

/** A single bin about the one value there is. */
function around(value: number): number[] {
  const half = Math.abs(value) > 1e-290 ? Math.abs(value) / 10 : 0.5;
  return [value - half, value + half];
}

function roundStep(width: number): number {
  const power = 10 ** Math.floor(Math.log10(width));
  const factor = [1, 2, 5, 10].find((each) => each * power >= width * (1 - 1e-9)) ?? 10;
  return factor * power;
}

/** 0.30000000000000004 is 0.3. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
