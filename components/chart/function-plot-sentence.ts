import type { Curve, Mark } from "@/lib/model";
import { jumpPlaces } from "./curve-breaks";
import { kinksOf } from "./curve-kinks";
import { numberText } from "./number-text";

/** What the curves show, in words: names, ranges, kinks and jumps. It stays as it is while the mark moves. */
export function curvesSentence(
  curves: readonly Curve[],
  domain: readonly [number, number],
  derivative: boolean,
): string {
  if (curves.length === 0) return "No function to show.";
  const names = listOf(curves.map(({ name }) => name));
  const from = `${names} for x from ${numberText(domain[0])} to ${numberText(domain[1])}.`;
  const dotted =
    derivative && curves.some(({ slope }) => slope)
      ? [`Dotted: the ${curves.length > 1 ? "derivatives" : "derivative"}.`]
      : [];
  const bent = curves.some(({ curvature }) => curvature) ? ["Dash and dot: the second derivative."] : [];
  return [from, ...curves.map(curveSentence), ...dotted, ...bent].join(" ");
}

function curveSentence({ name, x, y }: Curve): string {
  const finite = y.filter(Number.isFinite);
  if (finite.length === 0) return `${name} has no finite value here.`;
  const low = numberText(finite.reduce((a, b) => Math.min(a, b)));
  const high = numberText(finite.reduce((a, b) => Math.max(a, b)));
  const values = low === high ? `is ${low} everywhere` : `runs from ${low} to ${high}`;
  const gaps = y.length - finite.length;
  const missing = gaps > 0 ? ` ${name} cannot be drawn at ${gaps} of ${y.length} samples.` : "";
  return `${name} ${values}${kinkPhrase(x, y)}${jumpPhrase(x, y)}.${missing}`;
}

function kinkPhrase(x: readonly number[], y: readonly number[]): string {
  const kinks = kinksOf(x, y).map(([at]) => numberText(at));
  if (kinks.length === 0) return "";
  return `, with ${kinks.length > 1 ? "kinks" : "a kink"} at x = ${listOf(kinks)}`;
}

function jumpPhrase(x: readonly number[], y: readonly number[]): string {
  const jumps = jumpPlaces(x, y).map((at) => numberText(at));
  if (jumps.length === 0) return "";
  return `, jumping near x = ${listOf(jumps)}`;
}

/** What the mark shows, in words: value, and on request slope, of each curve there. */
export function markSentence(
  mark: Mark,
  curves: readonly Curve[],
  domain: readonly [number, number],
  derivative: boolean,
): string {
  const at = `x = ${numberText(mark.x)}`;
  if (!(mark.x >= domain[0] && mark.x <= domain[1])) return `The mark at ${at} lies outside of the plot.`;
  const values = curves.flatMap(({ name }, index) => {
    const point = mark.points[index];
    if (!point) return [];
    return [`${name} is ${numberText(point.y)}${derivative ? ` with slope ${numberText(point.slope)}` : ""}`];
  });
  return `At ${at}, ${listOf(values)}.`;
}

export function listOf(words: readonly string[]): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
