import { judgeNumber } from "@/lib/grading";
import type { NumberAnswer, NumberTask, NumberTolerance } from "@/lib/model";
import type { FieldProps } from "../kind";
import styles from "./number.module.css";

export const judge = judgeNumber;

/** A number to type, with how exactly it is asked. */
export function Field({ name, task, answer, onAnswer, judged }: FieldProps<NumberTask, NumberAnswer>) {
  const { unit, tolerance } = task;
  const asked = askedFor(tolerance);
  const wrong = judged?.verdict.kind === "incorrect" && judged.answer.text === answer?.text;
  return (
    <p className={styles.number}>
      <label>
        <span className={styles.label}>Your number</span>
        <input
          className={styles.field}
          // A keypad for numbers has no minus on some phones.
          inputMode="text"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          value={answer?.text ?? ""}
          aria-invalid={wrong}
          aria-describedby={asked ? `${name}-asked` : undefined}
          onChange={(event) => onAnswer({ kind: "number", text: event.target.value })}
        />
      </label>
      {unit && <span>{unit}</span>}
      {asked && (
        <small id={`${name}-asked`} className={styles.asked}>
          {asked}
        </small>
      )}
    </p>
  );
}

function askedFor(tolerance: NumberTolerance): string | null {
  switch (tolerance.kind) {
    case "exact":
      return null;
    case "within":
      return `to within ${tolerance.distance}`;
    case "significant":
      return `to ${tolerance.digits} significant ${tolerance.digits === 1 ? "digit" : "digits"}`;
  }
}
