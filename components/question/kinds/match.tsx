"use client";

import { useMemo } from "react";
import { judgeMatch, offeredRights } from "@/lib/grading";
import type { MatchAnswer, MatchTask } from "@/lib/model";
import type { FieldProps } from "../kind";
import { ItemContent } from "./item-content";
import { letterOf } from "./match/letter";
import styles from "./match/match.module.css";
import { PairRow } from "./match/pair-row";

export const judge = judgeMatch;

/** Pairs to be made: the partners stand once, under letters, whatever they hold; each left item has its row of letters. */
export function Field(props: FieldProps<MatchTask, MatchAnswer>) {
  const { name, task, view, variant, answer, onAnswer, judged } = props;
  const offered = useMemo(() => offeredRights(task, variant.seed), [task, variant.seed]);
  const itemOf = (id: string) => view.items.find((item) => item.id === id);
  const partners = offered.map((id, index) => ({ id, letter: letterOf(index), label: `${name}-${id}` }));
  const verdict = judged && judged.verdict.kind !== "unanswered" ? judged.verdict : null;
  return (
    <div className={styles.field}>
      <ol className={styles.partners}>
        {partners.map(({ id, letter, label }) => (
          <li key={id} id={label}>
            <b className={styles.letter}>{letter}</b>
            <ItemContent>{itemOf(id)?.content}</ItemContent>
          </li>
        ))}
      </ol>
      <ul className={styles.rows}>
        {task.pairs.map((pair) => {
          const got = answer?.pairs[pair.left] ?? null;
          return (
            <PairRow
              key={pair.left}
              name={`${name}-${pair.left}`}
              pair={pair}
              content={itemOf(pair.left)?.content}
              partners={partners}
              got={got}
              judged={verdict !== null && judged?.answer.pairs[pair.left] === got}
              feedbackOf={(id) => itemOf(id)?.feedback}
              onChoose={(right) =>
                onAnswer({ kind: "match", pairs: { ...answer?.pairs, [pair.left]: right } })
              }
            />
          );
        })}
      </ul>
    </div>
  );
}
