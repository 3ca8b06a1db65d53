import styles from "./chart.module.css";
import type { CurvesLayout } from "./function-plot-layout";
import { numberText } from "./number-text";
import { placeIn } from "./plot-frame";
import type { Reading } from "./reading";

/** The numbers at the reading line, on the side where there is more room. Screen readers hear them another way. */
export function Readout({ reading, layout }: { reading: Reading; layout: CurvesLayout }) {
  const { width, margin, series } = layout;
  const at = placeIn(layout)([reading.x, layout.yDomain[0]])[0];
  const onLeft = at > (margin.left + width - margin.right) / 2;
  const sloped = reading.values.some(({ slope }) => slope !== null);
  return (
    <div
      className={`${styles.readout} ${onLeft ? styles.onLeft : ""}`}
      style={{ left: `${(100 * at) / width}%` }}
      aria-hidden="true"
    >
      <div className={styles.readoutX}>x = {numberText(reading.x)}</div>
      {reading.values.map(({ name, y, slope, curvature }) => (
        <div key={name} className={styles.readoutRow}>
          <span style={{ color: series.find((line) => line.name === name)?.colour }}>{name}</span>
          <span>{numberText(y)}</span>
          {sloped && (
            <span className={styles.readoutSlope}>slope {slope === null ? "–" : numberText(slope)}</span>
          )}
          {curvature !== null && <span className={styles.readoutSlope}>second {numberText(curvature)}</span>}
        </div>
      ))}
    </div>
  );
}
