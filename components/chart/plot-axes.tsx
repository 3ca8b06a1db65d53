import type { Tick } from "./axes";
import styles from "./chart.module.css";
import { fine } from "./fine";
import type { CurvesLayout } from "./function-plot-layout";

/** Grid, zero lines and tick labels of the static drawing. */
export function PlotAxes({ layout }: { layout: CurvesLayout }) {
  const { xTicks, yTicks, margin, width, height } = layout;
  const [left, right, top, bottom] = [margin.left, width - margin.right, margin.top, height - margin.bottom];
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
    </g>
  );
}

export function XTickText({ x, text, layout }: { x: number; text: string; layout: CurvesLayout }) {
  const { height, margin, fontSize } = layout;
  return (
    <text className={styles.tick} x={x} y={height - margin.bottom + fontSize + 8} textAnchor="middle">
      {text}
    </text>
  );
}

export function YTickText({ y, text, layout }: { y: number; text: string; layout: CurvesLayout }) {
  return (
    <text className={styles.tick} x={layout.margin.left - 9} y={y} dy=".35em" textAnchor="end">
      {text}
    </text>
  );
}

function zeros(ticks: readonly Tick[]): Tick[] {
  return ticks.filter(({ value }) => value === 0);
}
