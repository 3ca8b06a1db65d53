import styles from "./chart.module.css";
import { curvePath } from "./curve-path";
import { type FunctionPlotInput, type FunctionPlotLayout, layoutFunctionPlot } from "./function-plot-layout";
import { PlotAnnotations } from "./plot-annotations";
import { PlotAxes } from "./plot-axes";
import { placeIn } from "./plot-frame";

/** `describedBy`: id of the element that holds the plot's sentence. */
type Props = { plot: FunctionPlotInput; describedBy: string };

/** The plot as plain SVG, which needs no script: in both sizes, of which the container's width shows one. */
export function StaticFunctionPlot({ plot, describedBy }: Props) {
  return (
    <>
      {(["wide", "narrow"] as const).map((size) => (
        <StaticDrawing key={size} layout={layoutFunctionPlot(plot, size)} describedBy={describedBy} />
      ))}
    </>
  );
}

function StaticDrawing({ layout, describedBy }: { layout: FunctionPlotLayout; describedBy: string }) {
  const { size, width, height, title, series, fontSize } = layout;
  const place = placeIn(layout);
  return (
    <svg
      className={`${styles.drawing} ${styles[size]}`}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      fontSize={fontSize}
      role="img"
      aria-label={title}
      aria-describedby={describedBy}
    >
      <PlotAxes layout={layout} />
      {series.map(({ key, colour, dash, strokeWidth, segments }) => (
        <path
          key={key}
          className={styles.curve}
          d={curvePath(segments, place)}
          stroke={colour}
          strokeWidth={strokeWidth}
          strokeDasharray={dash ?? undefined}
        />
      ))}
      <PlotAnnotations layout={layout} />
    </svg>
  );
}
