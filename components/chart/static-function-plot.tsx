import { memo } from "react";
import styles from "./chart.module.css";
import { curvePath } from "./curve-path";
import { DrawingSvg } from "./figure/drawing-svg";
import { type CurvesLayout, type FunctionPlotInput, layoutFunctionPlot } from "./function-plot-layout";
import type { MarkLayout } from "./mark-layout";
import { MarkDrawing, PlotAnnotations } from "./plot-annotations";
import { PlotAxes } from "./plot-axes";
import { placeIn } from "./plot-frame";

/** `describedBy`: id of the element that holds the plot's sentence. */
type Props = { plot: FunctionPlotInput; describedBy: string };

/** The plot as plain SVG, which needs no script: in both sizes, of which the container's width shows one. */
export function StaticFunctionPlot({ plot, describedBy }: Props) {
  return (["wide", "narrow"] as const).map((size) => {
    const { mark, ...layout } = layoutFunctionPlot(plot, size);
    return <StaticDrawing key={size} layout={layout} mark={mark} describedBy={describedBy} />;
  });
}

type DrawingProps = { layout: CurvesLayout; mark: MarkLayout | null; describedBy: string };

export function StaticDrawing({ layout, mark, describedBy }: DrawingProps) {
  return (
    <DrawingSvg sheet={layout} describedBy={describedBy}>
      <StaticCurves layout={layout} />
      {mark && <MarkDrawing mark={mark} frame={layout} />}
    </DrawingSvg>
  );
}

/** Stays as it is while only the mark moves. */
const StaticCurves = memo(({ layout }: { layout: CurvesLayout }) => {
  const place = placeIn(layout);
  return (
    <>
      <PlotAxes layout={layout} />
      {layout.series.map(({ key, kind, colour, dash, strokeWidth, segments }) => (
        <path
          key={key}
          className={styles[kind]}
          d={curvePath(segments, place)}
          stroke={colour}
          strokeWidth={strokeWidth}
          strokeDasharray={dash ?? undefined}
        />
      ))}
      <PlotAnnotations layout={layout} />
    </>
  );
});
