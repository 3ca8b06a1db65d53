import { useState } from "react";
import type { FormulaAnswer, FormulaTask, QuestionVerdict, Variant } from "@/lib/model";
import { Curves } from "../formula/curves";
import styles from "../formula/formula.module.css";
import { Preview } from "../formula/preview";
import { loadFormulas } from "../formula/tools";
import { WritingHelp } from "../formula/writing-help";
import type { FieldProps } from "../kind";

export async function judge(
  task: FormulaTask,
  answer: FormulaAnswer | null,
  variant: Variant,
): Promise<QuestionVerdict> {
  const tools = await loadFormulas().catch(() => null);
  if (tools) return tools.judgeFormula(task, answer, variant);
  const why = "What reads formulas could not be fetched. Try again when you are online.";
  return { kind: "unanswered", why };
}

export const Beyond = Curves;

/** A formula to type on one line, and how it is understood. */
export function Field({ name, task, answer, onAnswer, judged }: FieldProps<FormulaTask, FormulaAnswer>) {
  const [used, setUsed] = useState(false);
  const text = answer?.text ?? "";
  const wrong = judged?.verdict.kind === "incorrect" && judged.answer.text === text;
  const { variables } = task;
  return (
    <>
      <p className={styles.row}>
        <label htmlFor={`${name}-formula`} className={styles.label}>
          Your formula{variables.length > 0 && ` in ${variables.join(", ")}`}
        </label>
        <input
          id={`${name}-formula`}
          className={styles.field}
          autoComplete="off"
          autoCapitalize="off"
          autoCorrect="off"
          spellCheck={false}
          value={text}
          aria-invalid={wrong}
          aria-describedby={`${name}-read`}
          onFocus={() => setUsed(true)}
          onChange={(event) => onAnswer({ kind: "formula", text: event.target.value })}
        />
      </p>
      <Preview id={`${name}-read`} text={text} variables={variables} awake={used || text !== ""} />
      <WritingHelp />
    </>
  );
}
