import { judgeSeveral } from "@/lib/grading";
import type { SeveralAnswer, SeveralTask } from "@/lib/model";
import type { FieldProps } from "../kind";
import { Options } from "./options";

export const judge = judgeSeveral;

/** Any number of options. */
export function Field({
  name,
  task,
  view,
  answer,
  onAnswer,
  judged,
}: FieldProps<SeveralTask, SeveralAnswer>) {
  const chosen = answer?.options ?? [];
  const toggle = (id: string) =>
    onAnswer({
      kind: "several",
      options: chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id],
    });
  return (
    <Options
      type="checkbox"
      name={name}
      options={task.options}
      view={view}
      chosen={chosen}
      onChoose={toggle}
      judged={judged && { chosen: judged.answer.options, verdict: judged.verdict }}
    />
  );
}
