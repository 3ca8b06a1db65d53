import type { ReactNode } from "react";
import { wordsOn } from "@/lib/grading";
import type { MatchPair } from "@/lib/model";
import { ItemContent } from "../item-content";
import styles from "./match.module.css";

type Props = {
  /** For the names of form controls: no other row has it. */
  name: string;
  pair: MatchPair;
  content: ReactNode;
  /** In the order of their letters; `label` is the id of what the reader sees of each. */
  partners: { id: string; letter: string; label: string }[];
  got: string | null;
  /** Whether the chosen partner is the one that was checked last. */
  judged: boolean;
  feedbackOf: (id: string) => ReactNode;
  onChoose: (partner: string) => void;
};

/**
 * A left item with a letter for each partner. The letters are radio buttons, so that keys and screen readers need nothing of their
 * own and a printed page can be filled in, while a partner may be a formula or a drawing.
 */
export function PairRow({ name, pair, content, partners, got, judged, feedbackOf, onChoose }: Props) {
  const mark = judged && got !== null ? (got === pair.right ? "right" : "wrong") : undefined;
  return (
    <li data-mark={mark}>
      <ItemContent id={`${name}-content`}>{content}</ItemContent>
      <div role="radiogroup" aria-labelledby={`${name}-content`} className={styles.letters}>
        {partners.map(({ id, letter, label }) => (
          <label key={id}>
            <input
              type="radio"
              name={name}
              aria-labelledby={label}
              checked={got === id}
              onChange={() => onChoose(id)}
            />
            {letter}
          </label>
        ))}
        {mark === "right" && (
          <span className={styles.right}>
            ✓<span className="visually-hidden"> Right</span>
          </span>
        )}
      </div>
      {mark === "wrong" && <div className={styles.feedback}>{feedbackOf(wordsOn(pair, got ?? ""))}</div>}
    </li>
  );
}
