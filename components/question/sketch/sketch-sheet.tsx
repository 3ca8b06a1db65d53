import type { SketchCurve, SketchFrame } from "@/lib/model";
import chart from "../../chart/chart.module.css";
import { fine } from "../../chart/fine";
import { PlotAxes } from "../../chart/plot-axes";
import { type AxesLayout, edgesOf, placeIn } from "../../chart/plot-frame";
import styles from "./sketch.module.css";
import { sketchPath } from "./sketch-path";
import type { Pen } from "./use-pen";

type Props = {
  layout: AxesLayout;
  frame: SketchFrame;
  drawn: SketchCurve;
  /** The curve itself, once it is shown. */
  truth: SketchCurve | null;
  pen: Pick<Pen, "at" | "anchor"> | null;
};

/** Axes, what is drawn, the true curve and the pen of the keys. */
export function SketchSheet({ layout, frame, drawn, truth, pen }: Props) {
  const place = placeIn(layout);
  const [left, right, top, bottom] = edgesOf(layout);
  const { size, width, height, fontSize } = layout;
  const at = pen?.at ? place([pen.at.x, pen.at.y]).map(fine) : null;
  const anchor = pen?.anchor ? place([pen.anchor.x, pen.anchor.y]).map(fine) : null;
  return (
    <svg
      className={`${chart.drawing} ${chart[size]}`}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      fontSize={fontSize}
      aria-hidden="true"
    >
      <PlotAxes layout={layout} />
      <rect
        data-sheet=""
        className={styles.edge}
        x={left}
        y={top}
        width={right - left}
        height={bottom - top}
      />
      <path className={styles.drawn} d={sketchPath(drawn, frame, place)} />
      {truth && <path className={styles.truth} d={sketchPath(truth, frame, place)} />}
      {at && (
        <g className={styles.pen}>
          <path className={styles.cross} d={`M${at[0]},${top}V${bottom}M${left},${at[1]}H${right}`} />
          {anchor && <path className={styles.preview} d={`M${anchor}L${at}`} />}
          {anchor && <circle cx={anchor[0]} cy={anchor[1]} r={4} />}
          <circle cx={at[0]} cy={at[1]} r={6} />
        </g>
      )}
    </svg>
  );
}
