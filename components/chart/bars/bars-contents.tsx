import { memo } from "react";
import styles from "../chart.module.css";
import { Legend } from "../figure/legend";
import { fine } from "../fine";
import { PlotAxes } from "../plot-axes";
import { edgesOf } from "../plot-frame";
import type { Bar, BarsLayout } from "./bars-layout";

/** The static drawing of bars. */
export const BarsContents = memo(({ layout }: { layout: BarsLayout }) => (
  <>
    <PlotAxes layout={layout} />
    {layout.bars.map((bar) => (
      <BarBox key={`${bar.series} ${bar.category}`} bar={bar} layout={layout} />
    ))}
    <BarTexts layout={layout} />
  </>
));

export function BarBox({ bar: { box, series }, layout }: { bar: Bar; layout: BarsLayout }) {
  return (
    <rect
      x={fine(box.x)}
      y={fine(box.y)}
      width={fine(box.width)}
      height={fine(box.height)}
      rx={2}
      fill={layout.series[series]!.colour}
    />
  );
}

/** What both forms of the drawing write: names of categories, values, and the legend. */
export function BarTexts({ layout: { names, bars, legend } }: { layout: BarsLayout }) {
  return (
    <g>
      {names.map(({ text, at: [x, y] }) => (
        <text key={y} className={styles.name} x={fine(x)} y={fine(y)} dy=".35em" textAnchor="end">
          {text}
        </text>
      ))}
      {bars.map(({ series, category, text, textAt: [x, y], anchor }) => (
        <text
          key={`${series} ${category}`}
          className={styles.barValue}
          x={fine(x)}
          y={fine(y)}
          dy=".35em"
          textAnchor={anchor}
        >
          {text}
        </text>
      ))}
      <Legend items={legend} />
    </g>
  );
}

/** A frame around the category that is read. */
export function BarsMarks({ layout, index }: { layout: BarsLayout; index: number }) {
  const [, right, top] = edgesOf(layout);
  const y = top + index * layout.pitch;
  return (
    <rect
      className={styles.readCell}
      x={2}
      y={fine(y + 1)}
      width={fine(right + layout.margin.right - 4)}
      height={layout.pitch - 2}
      rx={4}
    />
  );
}
