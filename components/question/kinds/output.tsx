import { type KeyboardEvent, useState } from "react";
import buttons from "@/components/shell/buttons.module.css";
import { judgeOutput } from "@/lib/grading";
import type { OutputAnswer, OutputTask } from "@/lib/model";
import type { BeyondProps, FieldProps } from "../kind";
import styles from "./output.module.css";

export const judge = judgeOutput;

/** What a program prints, line by line. */
export function Field({ name, answer, onAnswer, judged }: FieldProps<OutputTask, OutputAnswer>) {
  const text = answer?.text ?? "";
  const wrong = judged?.verdict.kind === "incorrect" && judged.answer.text === text;
  return (
    <p className={styles.output}>
      <label htmlFor={`${name}-output`} className={styles.label}>
        What it prints, line by line
      </label>
      <textarea
        id={`${name}-output`}
        className={styles.field}
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        rows={4}
        value={text}
        aria-invalid={wrong}
        onChange={(event) => onAnswer({ kind: "output", text: event.target.value })}
        onKeyDown={checkOnControlEnter}
      />
    </p>
  );
}

/** Enter is a new line here. */
function checkOnControlEnter(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
}

/** After a wrong answer, what is printed can be seen: on a second click, because then there is nothing left to find out. */
export function Beyond({ task, verdict }: BeyondProps<OutputTask, OutputAnswer>) {
  const [asked, setAsked] = useState<"not" | "once" | "twice">("not");
  if (verdict.kind !== "incorrect") return null;
  if (asked === "twice")
    return (
      <figure className={styles.shown}>
        <figcaption>The program prints</figcaption>
        <pre>{task.lines.join("\n")}</pre>
      </figure>
    );
  return (
    <p className={styles.ask}>
      <button
        type="button"
        className={buttons.quiet}
        onClick={() => setAsked(asked === "not" ? "once" : "twice")}
      >
        {asked === "not" ? "Show what it prints" : "Show it now"}
      </button>
      <span aria-live="polite">
        {asked === "once" && "Then there is nothing left to find out. Press again to see it."}
      </span>
    </p>
  );
}
