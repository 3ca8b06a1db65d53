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
      ? `at ${xLabel} ${numberText(to, 7)}`
      : `over ${xLabel} ${numberText(from, 7)} to ${numberText(to, 7)}`;
  return [
    `${what} ${span}.`,
    ...series.map((each) => seriesSentence(each, xLabel)),
    ...runsSentence(series),
  ].join(" ");
}

function seriesSentence({ name, x, y }: LineSeries, xLabel: string): string {
  const finite = y.flatMap((value, index) => (Number.isFinite(value) ? [index] : []));
  const [first, last] = [y[finite[0]!]!, y[finite.at(-1)!]!];
  if (finite.length === 1) return `${name} has one point, ${numberText(first)}.`;
  const least = finite.reduce((a, b) => (y[b]! < y[a]! ? b : a));
  const most = finite.reduce((a, b) => (y[b]! > y[a]! ? b : a));
  if (y[least] === y[most]) return `${name} stays at ${numberText(first)}.`;
  const course = last < first ? "falls" : last > first ? "rises" : "goes";
  const low = extreme(y[least]!, Math.min(first, last), `lowest at ${xLabel} ${numberText(x[least]!, 7)}`);
  const high = extreme(y[most]!, Math.max(first, last), `highest at ${xLabel} ${numberText(x[most]!, 7)}`);
  return `${name} ${course} from ${numberText(first)} to ${numberText(last)}${low}${high}.`;
}

function runsSentence(series: readonly LineSeries[]): string[] {
  const most = Math.max(...series.map(({ runs }) => runs));
  if (most === 1) return [];
  const each = series.length === 1 ? "The line" : "Each line";
  return [`${each} is the median of ${most} runs, its band the middle half of them.`];
}

/** Told only where it is not one of the ends. */
function extreme(value: number, end: number, where: string): string {
  return numberText(value) === numberText(end) ? "" : `, ${where} with ${numberText(value)}`;
}
