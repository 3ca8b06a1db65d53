import { area } from "d3-shape";
import { memo } from "react";
import styles from "../chart.module.css";
import { curvePath } from "../curve-path";
import { fine } from "../fine";
import { EndLabels } from "../plot-annotations";
import { PlotAxes } from "../plot-axes";
import { edgesOf, placeIn } from "../plot-frame";
import type { LineLayout } from "./line-layout";
import { stepOf, valuesAt } from "./line-stops";

/** The static drawing of series over steps. */
export const LineContents = memo(({ layout }: { layout: LineLayout }) => {
  const place = placeIn(layout);
  return (
    <>
      <PlotAxes layout={layout} />
      {layout.series.map(({ name, colour, area: band }) => (
        <path
          key={name}
          className={styles.band}
          d={band.map((stretch) => bandPath(stretch, layout)).join("")}
          fill={colour}
        />
      ))}
      {layout.series.map(({ name, colour, dash, segments }) => (
        <path
          key={name}
          className={styles.curve}
          d={curvePath(segments, place)}
          stroke={colour}
          strokeWidth={2.5}
          strokeDasharray={dash ?? undefined}
        />
      ))}
      <LineAnnotations layout={layout} />
    </>
  );
});

/** What lies on top of the lines in both forms of the drawing: points that stand alone, and names. */
export function LineAnnotations({ layout }: { layout: LineLayout }) {
  const place = placeIn(layout);
  return (
    <g>
      {layout.series.flatMap(({ name, colour, dots }) =>
        dots.map((dot) => {
          const [cx, cy] = place(dot);
          return <circle key={`${name} ${dot[0]}`} cx={fine(cx)} cy={fine(cy)} r={3.5} fill={colour} />;
        }),
      )}
      <EndLabels labels={layout.labels} />
    </g>
  );
}

/** A line at the step that is read, and a dot on every series. */
export function LineMarks({ layout, index }: { layout: LineLayout; index: number }) {
  const step = stepOf(layout, index);
  const [, , top, bottom] = edgesOf(layout);
  const values = valuesAt(layout, step);
  const x = placeIn(layout)([step, layout.yDomain[0]])[0];
  return (
    <>
      <path className={styles.readingLine} d={`M${fine(x)},${top}V${bottom}`} />
      {values
        .filter(({ y }) => Number.isFinite(y))
        .map(({ name, colour, at: [cx, cy] }) => (
          <circle key={name} className={styles.slopeDot} cx={fine(cx)} cy={fine(cy)} r={5} fill={colour} />
        ))}
    </>
  );
}

function bandPath(stretch: readonly [number, number, number][], layout: LineLayout): string {
  const place = placeIn(layout);
  const shape = area<readonly [number, number, number]>()
    .x(([x, low]) => place([x, low])[0])
    .y0(([x, low]) => place([x, low])[1])
    .y1(([x, , high]) => place([x, high])[1])
    .digits(1);
  return shape(stretch as [number, number, number][]) ?? "";
}
