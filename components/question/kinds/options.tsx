import type { OptionKey, QuestionVerdict } from "@/lib/model";
import type { QuestionView } from "../kind";
import styles from "../question.module.css";

type Props = {
  type: "radio" | "checkbox";
  name: string;
  options: OptionKey[];
  view: QuestionView;
  chosen: readonly string[];
  onChoose: (id: string) => void;
  judged: { chosen: readonly string[]; verdict: QuestionVerdict } | null;
};

/** Options to choose from; what there is to say to one stands below it. */
export function Options({ type, name, options, view, chosen, onChoose, judged }: Props) {
  const { verdict } = judged ?? {};
  const said = verdict && verdict.kind !== "unanswered" ? verdict.feedback : [];
  const stateOf = ({ id, correct }: OptionKey) => {
    if (judged?.chosen.includes(id)) return correct ? "right" : "not yet";
    return verdict?.kind === "correct" ? "told" : undefined;
  };
  return options.map((option) => {
    const item = view.items.find(({ id }) => id === option.id);
    return (
      <div key={option.id} className={styles.option} data-state={stateOf(option)}>
        <label>
          <input
            type={type}
            name={name}
            checked={chosen.includes(option.id)}
            onChange={() => onChoose(option.id)}
          />
          <span className={styles.text}>{item?.content}</span>
        </label>
        {said.includes(option.id) && <div className={styles.feedback}>{item?.feedback}</div>}
      </div>
    );
  });
}
