import { scaleLinear } from "d3-scale";
import type { PlotSamples } from "@/lib/model";
import type { Span } from "./axes";
import { numberText } from "./number-text";
import { readingAt } from "./reading";

export type Table = { head: string[]; rows: string[][] };

/** About 13 rows at round x, each with the values, and on request the derivatives, of all curves there. */
export function tableOf(samples: PlotSamples, domain: Span, derivative: boolean): Table {
  const sloped = samples.curves.map(({ slope }) => derivative && slope !== null);
  const head = samples.curves.flatMap(({ name }, index) => (sloped[index] ? [name, `${name}′`] : [name]));
  const readings = scaleLinear()
    .domain(domain)
    .ticks(12)
    .flatMap((x) => readingAt(samples, x) ?? []);
  const rows = readings.map(({ x, values }) => [
    numberText(x),
    ...values.flatMap(({ y, slope }, index) =>
      sloped[index] ? [cellText(y), cellText(slope)] : [cellText(y)],
    ),
  ]);
  return { head: ["x", ...head], rows };
}

function cellText(value: number | null): string {
  return value === null ? "" : numberText(value, 4);
}
