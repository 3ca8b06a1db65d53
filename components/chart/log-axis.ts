import { scaleLinear, scaleLog } from "d3-scale";
import type { Span, Tick } from "./axes";
import { numberText, powerOfTen, tickTexts } from "./number-text";

/** The span of the values above 0, with a little air; 1 to 10 where there are none. */
export function logSpan(values: readonly number[]): Span {
  const powers = values.filter((value) => value >= 1e-300 && value <= 1e300).map(Math.log10);
  if (powers.length === 0) return [1, 10];
  const min = powers.reduce((a, b) => Math.min(a, b));
  const max = powers.reduce((a, b) => Math.max(a, b));
  const air = Math.max(0.05, 0.06 * (max - min));
  return [
    nearby(10 ** Math.max(-305, min - air), Math.floor),
    nearby(10 ** Math.min(305, max + air), Math.ceil),
  ];
}

/** Powers of ten, with 2 and 5 between them where there are few, every so many where there are many. */
export function logTicks(span: Span, range: Span, count: number): Tick[] {
  const scale = scaleLog(span, range);
  const values = roundValues(span, count);
  const texts = values.every((value) => value >= 1e-4 && value < 1e6)
    ? values.map((value) => numberText(value))
    : values.map(powerText);
  if (values.length >= 2)
    return values.map((value, index) => ({ value, text: texts[index]!, at: scale(value) }));
  const even = scaleLinear(span, range)
    .ticks(count)
    .filter((value) => value > 0);
  return tickTexts(even).map((text, index) => ({ value: even[index]!, text, at: scale(even[index]!) }));
}

function roundValues([min, max]: Span, count: number): number[] {
  const [low, high] = [Math.floor(Math.log10(min)), Math.ceil(Math.log10(max))];
  const decades = Math.log10(max / min);
  const every = Math.max(1, Math.ceil(decades / (1.5 * count)));
  const factors = decades < 1.6 ? [1, 2, 5] : decades < 3 ? [1, 3] : [1];
  const values: number[] = [];
  for (let power = Math.ceil(low / every) * every; power <= high; power += every)
    for (const factor of factors) values.push(Number(`${factor}e${power}`));
  return values.filter((value) => value >= min * (1 - 1e-9) && value <= max * (1 + 1e-9));
}

/** To one significant digit, away from the values. */
function nearby(value: number, round: (value: number) => number): number {
  const power = Math.floor(Math.log10(value));
  return Number(`${round(Number(`${value}e${-power}`) || value / 10 ** power)}e${power}`);
}

/** 10⁻³, 3×10⁸ */
function powerText(value: number): string {
  const [factor, power] = value.toExponential(0).split("e").map(Number);
  const raised = power === 0 ? "" : powerOfTen(power ?? 0);
  if (factor === 1) return raised || "1";
  return raised ? `${factor}×${raised}` : String(factor);
}
