import { scaleLinear } from "d3-scale";
import type { AxisScale, PlotSamples } from "@/lib/model";
import type { Span } from "./axes";
import { joinedByX } from "./figure/csv";
import type { CsvRow, Table } from "./figure/table";
import { numberText } from "./number-text";
import { readingAt } from "./reading";

/** About 13 rows at round x, each with the values, and on request the derivatives, of all curves there. */
export function tableOf(
  samples: PlotSamples,
  domain: Span,
  derivative: boolean,
  scale: AxisScale = "linear",
): Table {
  const columns = columnsOf(samples, derivative);
  const readings = placesIn(domain, scale).flatMap((x) => readingAt(samples, x) ?? []);
  const rows = readings.map(({ x, values }) => [
    numberText(x),
    ...columns.map(({ of, curve }) => numberText(values[curve]?.[of] ?? Number.NaN, 4)),
  ]);
  return { head: ["x", ...columns.map(({ name }) => name)], rows };
}

/** Every sample, in full. */
export function csvOfCurves(samples: PlotSamples, derivative: boolean): CsvRow[] {
  const columns = columnsOf(samples, derivative).map(({ name, of, curve }) => {
    const { x, y, slope, curvature } = samples.curves[curve]!;
    return { name, x, values: { y, slope, curvature }[of] ?? [] };
  });
  return joinedByX("x", columns);
}

type Column = { name: string; of: "y" | "slope" | "curvature"; curve: number };

function columnsOf({ curves }: PlotSamples, derivative: boolean): Column[] {
  return curves.flatMap(({ name, slope, curvature }, curve): Column[] => [
    { name, of: "y", curve },
    ...(derivative && slope ? [{ name: `${name}′`, of: "slope" as const, curve }] : []),
    ...(curvature ? [{ name: `${name}″`, of: "curvature" as const, curve }] : []),
  ]);
}

function placesIn([min, max]: Span, scale: AxisScale): number[] {
  if (scale === "linear") return scaleLinear().domain([min, max]).ticks(12);
  return Array.from({ length: 13 }, (_, index) => min * (max / min) ** (index / 12));
}
