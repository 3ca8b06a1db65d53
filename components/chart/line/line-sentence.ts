import type { LineSeries, LineSpec } from "@/lib/model";
import { listOf } from "../function-plot-sentence";
import { numberText } from "../number-text";

/** What the plot shows, in words: how far the steps go, and of each series its ends, its least value and where. */
export function lineSentence({ series, xLabel, yLabel, yScale }: LineSpec): string {
  const xs = series.flatMap(({ x }) => [x[0]!, x.at(-1)!]);
  const names = listOf(series.map(({ name }) => name));
  const axis = yScale === "log" ? " on a log axis" : "";
  const what =
    yLabel && yLabel !== names && yLabel !== "value" ? `${names} (${yLabel}${axis})` : names + axis;
  const [from, to] = [Math.min(...xs), Math.max(...xs)];
  const span =
    from === to
      ? `at ${xLabel} ${numberText(to)}`
      : `over ${xLabel} ${numberText(from)} to ${numberText(to)}`;
  return [`${what} ${span}.`, ...series.map((each) => seriesSentence(each, xLabel))].join(" ");
}

function seriesSentence({ name, x, y, runs }: LineSeries, xLabel: string): string {
  const finite = y.flatMap((value, index) => (Number.isFinite(value) ? [index] : []));
  const [first, last] = [y[finite[0]!]!, y[finite.at(-1)!]!];
  const of = runs > 1 ? `The median of ${runs} runs of ${name}` : name;
  const band = runs > 1 ? "; the band holds the middle half of them" : "";
  if (finite.length === 1) return `${of} has one point, ${numberText(first)}${band}.`;
  const least = finite.reduce((a, b) => (y[b]! < y[a]! ? b : a));
  const most = finite.reduce((a, b) => (y[b]! > y[a]! ? b : a));
  if (y[least] === y[most]) return `${of} stays at ${numberText(first)}${band}.`;
  const ends = `${of} ${last < first ? "falls" : last > first ? "rises" : "goes"} from ${numberText(first)} to ${numberText(last)}`;
  return `${ends}${extreme(y, x, least, Math.min(first, last), "lowest", xLabel)}${extreme(y, x, most, Math.max(first, last), "highest", xLabel)}${band}.`;
}

/** Told only where it is not one of the ends. */
function extreme(
  y: readonly number[],
  x: readonly number[],
  index: number,
  end: number,
  word: string,
  xLabel: string,
): string {
  if (numberText(y[index]!) === numberText(end)) return "";
  return `, ${word} ${numberText(y[index]!)} at ${xLabel} ${numberText(x[index]!)}`;
}
