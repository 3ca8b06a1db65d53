import type { SketchFrame } from "@/lib/model";
import { ticksOf } from "../../chart/axes";
import { type AxesLayout, linear, type PlotSize, sizes } from "../../chart/plot-frame";

const LEFT = { wide: 52, narrow: 40 } as const;
const RIGHT = 16;

/** The sheet as one of the two drawings: its edges are those of domain and range. */
export function sketchLayout({ domain, range }: SketchFrame, label: string, size: PlotSize): AxesLayout {
  const { width, height, top, bottom, fontSize, xTickCount, yTickCount } = sizes[size];
  const margin = { top, right: RIGHT, bottom, left: LEFT[size] };
  const [xDomain, yDomain] = [[...domain] as [number, number], [...range] as [number, number]];
  return {
    ...{ size, width, height, margin, xDomain, yDomain, scale: linear, fontSize },
    title: `Sketch of ${label}`,
    xLabel: "x",
    yLabel: label,
    xTicks: ticksOf(xDomain, [margin.left, width - margin.right], xTickCount),
    yTicks: ticksOf(yDomain, [height - margin.bottom, margin.top], yTickCount),
  };
}
