import { SKETCH_COLUMNS, type SketchCurve, type SketchFrame, sketchX } from "@/lib/model";
import chart from "../../chart/chart.module.css";
import { numberText } from "../../chart/number-text";
import styles from "./sketch.module.css";

type Props = { frame: SketchFrame; label: string; truth: SketchCurve | null };

/** Columns between two values that are read out. */
const EVERY = (SKETCH_COLUMNS - 1) / 12;

/** Says which line is which, and reads the true one out; its place is kept until it is shown. */
export function SketchLegend({ frame, label, truth }: Props) {
  return (
    <p className={styles.legend}>
      <span className={styles.key} data-line="drawn">
        your sketch
      </span>
      <span className={styles.key} data-line="truth" hidden={!truth}>
        {label}
      </span>
      {truth && <span className={chart.unseen}>{valuesText(frame, truth)}</span>}
    </p>
  );
}

function valuesText({ domain }: SketchFrame, curve: SketchCurve): string {
  const values = curve.flatMap((y, column) => {
    if (y === null || column % EVERY !== 0) return [];
    return [`${numberText(y)} at x = ${numberText(sketchX(domain, column))}`];
  });
  return `Its values: ${values.join(", ")}.`;
}
