import type { Curve } from "@/lib/model";
import { kinksOf } from "./curve-kinks";
import { segmentsOf } from "./curve-segments";
import { type CurveStyle, curvatureDash, curveStyles, derivativeDash } from "./curve-style";
import type { Point } from "./point";
import { simplifySegment } from "./simplify-segment";

/** One line of the drawing, in the data's units; `label` ends in a prime for each derivative taken. */
export type Series = {
  key: string;
  name: string;
  label: string;
  kind: "curve" | "derivative" | "curvature";
  colour: string;
  dash: string | null;
  strokeWidth: number;
  segments: Point[][];
};

/** Leaving out points that move the line by less than this cannot be seen. */
const tolerance = 0.08;

/** Every curve and derivative; solid lines come first, so that dashed ones show where they coincide. */
export function seriesOf(curves: readonly Curve[], place: (point: Point) => Point): Series[] {
  const styles = curveStyles(curves.map(({ name }) => name));
  const series = curves.flatMap((curve, index) => linesOf(curve, styles[index]!));
  const simplified = series.map((line) => ({
    ...line,
    segments: line.segments.map((segment) => simplifySegment(segment, place, tolerance)),
  }));
  return simplified.sort((a, b) => layer(a) - layer(b));
}

/** The function, its derivative and its second derivative, as far as they were sampled. */
function linesOf({ name, x, y, slope, curvature }: Curve, { colour, dash }: CurveStyle): Series[] {
  const joints = kinksOf(x, y).map(([at]) => at);
  const line = (kind: Series["kind"], primes: string, values: readonly number[] | null | undefined) => {
    if (!values) return [];
    const label = name + primes;
    const segments = segmentsOf(x, values, kind === "curve" ? [] : joints);
    return [{ ...{ key: label, name, label, kind, colour, segments }, ...drawnAs(kind, dash) }];
  };
  return [...line("curve", "", y), ...line("derivative", "′", slope), ...line("curvature", "″", curvature)];
}

function drawnAs(kind: Series["kind"], dash: string | null): Pick<Series, "dash" | "strokeWidth"> {
  if (kind === "derivative") return { dash: derivativeDash, strokeWidth: 2.5 };
  if (kind === "curvature") return { dash: curvatureDash, strokeWidth: 1.8 };
  return { dash, strokeWidth: 3 };
}

function layer({ kind, dash }: Series): number {
  if (kind !== "curve") return 2;
  return dash === null ? 0 : 1;
}
