import { judgeChoice } from "@/lib/grading";
import type { ChoiceAnswer, ChoiceTask } from "@/lib/model";
import type { FieldProps } from "../kind";
import { Options } from "./options";

export const judge = judgeChoice;

/** One of several options. */
export function Field({ name, task, view, answer, onAnswer, judged }: FieldProps<ChoiceTask, ChoiceAnswer>) {
  return (
    <Options
      type="radio"
      name={name}
      options={task.options}
      view={view}
      chosen={answer ? [answer.option] : []}
      onChoose={(option) => onAnswer({ kind: "choice", option })}
      judged={judged && { chosen: [judged.answer.option], verdict: judged.verdict }}
    />
  );
}
