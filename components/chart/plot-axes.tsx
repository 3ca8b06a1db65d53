import type { Tick } from "./axes";
import styles from "./chart.module.css";
import { fine } from "./fine";
import { type AxesLayout, edgesOf } from "./plot-frame";

/** Grid, zero lines and tick labels of the static drawing. */
export function PlotAxes({ layout }: { layout: AxesLayout }) {
  const { xTicks, yTicks } = layout;
  const [left, right, top, bottom] = edgesOf(layout);
  return (
    <g>
      <path className={styles.grid} d={xTicks.map(({ at }) => `M${fine(at)},${top}V${bottom}`).join("")} />
      <path className={styles.grid} d={yTicks.map(({ at }) => `M${left},${fine(at)}H${right}`).join("")} />
      <path
        className={styles.zero}
        d={[
          ...zeros(xTicks).map(({ at }) => `M${fine(at)},${top}V${bottom}`),
          ...zeros(yTicks).map(({ at }) => `M${left},${fine(at)}H${right}`),
        ].join("")}
      />
      {xTicks.map((tick) => (
        <XTickText key={tick.value} x={fine(tick.at)} layout={layout} text={tick.text} />
      ))}
      {yTicks.map((tick) => (
        <YTickText key={tick.value} y={fine(tick.at)} layout={layout} text={tick.text} />
      ))}
      <AxisLabels layout={layout} />
    </g>
  );
}

/** What is on the axes: below the middle of the one, above the other. */
export function AxisLabels({ layout }: { layout: AxesLayout }) {
  const { xLabel, yLabel, height, fontSize } = layout;
  const [left, right, top] = edgesOf(layout);
  return (
    <>
      {xLabel && (
        <text
          className={styles.axis}
          x={fine((left + right) / 2)}
          y={height - fontSize / 2}
          textAnchor="middle"
        >
          {xLabel}
        </text>
      )}
      {yLabel && (
        <text className={styles.axis} x={fine(Math.max(2, left - 44))} y={top - fontSize}>
          {yLabel}
        </text>
      )}
    </>
  );
}

export function XTickText({ x, text, layout }: { x: number; text: string; layout: AxesLayout }) {
  const { height, margin, fontSize } = layout;
  return (
    <text className={styles.tick} x={x} y={height - margin.bottom + fontSize + 8} textAnchor="middle">
      {text}
    </text>
  );
}

export function YTickText({ y, text, layout }: { y: number; text: string; layout: AxesLayout }) {
  return (
    <text className={styles.tick} x={layout.margin.left - 9} y={y} dy=".35em" textAnchor="end">
      {text}
    </text>
  );
}

function zeros(ticks: readonly Tick[]): Tick[] {
  return ticks.filter(({ value }) => value === 0);
}
