import type { CSSProperties } from "react";
import type { PredictedOutcome } from "@/lib/model";
import field from "../number.module.css";
import styles from "./predicted-number.module.css";

type Props = {
  outcome: Extract<PredictedOutcome, { kind: "number" }>;
  text: string;
  onText: (text: string) => void;
  /** Whether the outcome may be shown. */
  seen: boolean;
};

/** Steps of the slider over its whole length, at most. */
const STEPS = 100;

/** A number to type or to set on a scale; once it is seen, the outcome stands on the same scale. */
export function PredictedNumber({ outcome, text, onText, seen }: Props) {
  const { scale, unit, value } = outcome;
  const set = Number(text);
  // A slider that says 10.2 of 20 races asks for more than can come out.
  const fineness = 10 ** Math.floor(Math.log10(outcome.within));
  return (
    <div>
      <p className={field.number}>
        <label>
          <span className={field.label}>I expect</span>
          <input
            className={field.field}
            inputMode="text"
            autoComplete="off"
            spellCheck={false}
            value={text}
            onChange={(event) => onText(event.target.value)}
          />
        </label>
        {unit && <span>{unit}</span>}
      </p>
      {scale && (
        <div className={styles.scale}>
          <span>{textOf(scale[0])}</span>
          <div className={styles.track}>
            <input
              type="range"
              aria-label="I expect, on a scale"
              min={scale[0]}
              max={scale[1]}
              step={Math.max((scale[1] - scale[0]) / STEPS, fineness)}
              value={text !== "" && Number.isFinite(set) ? set : (scale[0] + scale[1]) / 2}
              data-set={text !== ""}
              onChange={(event) => onText(String(Number(Number(event.target.value).toPrecision(6))))}
            />
            {seen && (
              <span
                className={styles.outcome}
                style={{ "--place": placeOn(scale, value) } as CSSProperties}
                aria-hidden="true"
              >
                came out
              </span>
            )}
          </div>
          <span>{textOf(scale[1])}</span>
        </div>
      )}
    </div>
  );
}

/** From 0 at the scale's left end to 1 at its right one. */
function placeOn([min, max]: readonly [number, number], value: number): number {
  return Math.min(1, Math.max(0, (value - min) / (max - min)));
}

const textOf = (value: number) => String(value).replace("-", "−");
