import type { Curve } from "@/lib/model";
import { kinksOf } from "./curve-kinks";
import { segmentsOf } from "./curve-segments";
import { curveStyles, derivativeDash } from "./curve-style";
import type { Point } from "./point";
import { simplifySegment } from "./simplify-segment";

/** One line of the drawing, in the data's units; `label` ends in a prime where it is a derivative. */
export type Series = {
  key: string;
  name: string;
  label: string;
  kind: "curve" | "derivative";
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
  const simplified = (segments: Point[][]) =>
    segments.map((segment) => simplifySegment(segment, place, tolerance));
  const series = curves.flatMap((curve, index): Series[] => {
    const { colour, dash } = styles[index]!;
    const shared = { name: curve.name, colour };
    const segments = simplified(segmentsOf(curve.x, curve.y, []));
    const line: Series = {
      ...shared,
      key: curve.name,
      label: curve.name,
      kind: "curve",
      dash,
      strokeWidth: 3,
      segments,
    };
    return curve.slope ? [line, derivativeOf({ ...curve, slope: curve.slope }, shared)] : [line];
  });
  return series.sort((a, b) => layer(a) - layer(b));

  function derivativeOf(
    curve: Curve & { slope: number[] },
    shared: { name: string; colour: string },
  ): Series {
    const joints = kinksOf(curve.x, curve.y).map(([x]) => x);
    const segments = simplified(segmentsOf(curve.x, curve.slope, joints));
    const label = `${curve.name}′`;
    return {
      ...shared,
      key: label,
      label,
      kind: "derivative",
      dash: derivativeDash,
      strokeWidth: 2.5,
      segments,
    };
  }
}

function layer({ kind, dash }: Series): number {
  if (kind === "derivative") return 2;
  return dash === null ? 0 : 1;
}
