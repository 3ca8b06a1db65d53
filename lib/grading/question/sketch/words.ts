import type { SketchFrame } from "@/lib/model";
import { sketchX } from "@/lib/model";
import { LAST } from "./sheet";

/** A number with so many decimals and a true minus, without zeros at its end. */
export function rounded(value: number, decimals: number): string {
  const text = String(Number(value.toFixed(decimals)));
  return (text === "-0" ? "0" : text).replace("-", "−");
}

/** About two digits, as one says a slope: 0.48, 2, 15. */
export function roughly(value: number): string {
  return rounded(Number(value.toPrecision(2)), 6);
}

/** A height in the sheet's own units, as finely as a hand can set it. */
export function heightText(height: number, { range: [low, high] }: SketchFrame): string {
  return rounded(low + height * (high - low), decimalsFor((high - low) / 20));
}

/** A difference of heights, without its sign. */
export function differenceText(difference: number, { range: [low, high] }: SketchFrame): string {
  return rounded(Math.abs(difference) * (high - low), decimalsFor((high - low) / 100));
}

/** The x of a column: of the numbers within a column of it the one with the fewest decimals. */
export function xText(column: number, { domain }: SketchFrame): string {
  const x = sketchX(domain, column);
  const reach = (1.05 / LAST) * (domain[1] - domain[0]);
  for (let decimals = 0; decimals < 6; decimals++)
    if (Math.abs(Number(x.toFixed(decimals)) - x) <= reach) return rounded(x, decimals);
  return rounded(x, 6);
}

/** Where a stretch lies: "Right of 0", "Between −1 and 1", "Everywhere". Begins a sentence. */
export function whereText(from: number, to: number, frame: SketchFrame): string {
  if (from <= 1 && to >= LAST - 1) return "Everywhere";
  if (from <= 1) return `Left of ${xText(to, frame)}`;
  if (to >= LAST - 1) return `Right of ${xText(from, frame)}`;
  return `Between ${xText(from, frame)} and ${xText(to, frame)}`;
}

/** A slope in heights per column as y for every 1 of x. */
export function slopeOf(slope: number, { domain: [min, max], range: [low, high] }: SketchFrame): number {
  return (slope * LAST * (high - low)) / (max - min);
}

function decimalsFor(step: number): number {
  return Math.max(0, Math.ceil(-Math.log10(step) - 1e-9));
}
