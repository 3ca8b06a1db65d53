import styles from "../chart.module.css";
import type { Shade } from "./heat-cells";
import { heatColour } from "./heat-colour";

/** Cells in their colours; a cell without a number is an empty frame. */
export function HeatShades({ shades, strength = 1 }: { shades: readonly Shade[]; strength?: number }) {
  return shades.map(({ level, d }) =>
    Number.isNaN(level) ? (
      <path key="none" className={styles.noNumber} d={d} />
    ) : (
      <path key={level} className={styles.heat} d={d} fill={heatColour(level, strength)} />
    ),
  );
}
