import styles from "../chart.module.css";
import type { Sheet } from "./drawing-svg";
import type { Stop } from "./stops";

/** The numbers at a stop, on the side where there is more room. Screen readers hear them another way. */
export function StopReadout({ stop: { at, head, rows, beside }, sheet }: { stop: Stop; sheet: Sheet }) {
  if (rows.length === 0) return null;
  const onLeft = at[0] > sheet.width / 2;
  const top = beside ? Math.min(0.7, Math.max(0, at[1] / sheet.height - 0.04)) : 0;
  return (
    <div
      className={`${styles.readout} ${onLeft ? styles.onLeft : ""}`}
      style={{ left: `${(100 * at[0]) / sheet.width}%`, top: `${100 * top}%` }}
      aria-hidden="true"
    >
      <div className={styles.readoutX}>{head}</div>
      {rows.map(({ name, colour, value }) => (
        <div key={name} className={styles.readoutRow}>
          <span style={colour ? { color: colour } : undefined}>{name}</span>
          <span>{value}</span>
        </div>
      ))}
    </div>
  );
}
