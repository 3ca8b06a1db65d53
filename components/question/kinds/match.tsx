"use client";

import { useId, useMemo } from "react";
import { offeredRights } from "@/lib/grading";
import {
  type MatchAnswer,
  type MatchPair,
  type MatchTask,
  mistakenId,
  type QuestionVerdict,
} from "@/lib/model";
import type { FieldProps } from "../field";
import { letterOf } from "./match/letter";
import styles from "./match/match.module.css";

/**
 * Pairs to be made: the partners stand once, under letters, whatever they hold, and each left item has its row of letters. These are
 * radio buttons, so keys and screen readers need nothing of their own, and a printed page can be filled in as well.
 */
export function Field({
  task,
  view,
  variant,
  answer,
  onAnswer,
  verdict,
}: FieldProps<MatchTask, MatchAnswer>) {
  const offered = useMemo(() => offeredRights(task, variant.seed), [task, variant.seed]);
  const name = useId();
  const contentOf = (id: string) => view.items.find((item) => item.id === id)?.content;
  const partner = (index: number) => `${name}-partner-${index}`;
  const choose = (left: string, right: string) =>
    onAnswer({ kind: "match", pairs: { ...answer?.pairs, [left]: right } });
  return (
    <div className={styles.field}>
      <ol className={styles.partners}>
        {offered.map((right, index) => (
          <li key={right} id={partner(index)}>
            <b className={styles.letter}>{letterOf(index)}</b>
            <div className={styles.content}>{contentOf(right)}</div>
          </li>
        ))}
      </ol>
      <ul className={styles.rows}>
        {task.pairs.map((pair) => {
          const got = answer?.pairs[pair.left];
          const mark = markOf(pair, got, verdict);
          return (
            <li key={pair.left} data-mark={mark ?? undefined}>
              <div className={styles.content} id={`${name}-${pair.left}`}>
                {contentOf(pair.left)}
              </div>
              <div role="radiogroup" aria-labelledby={`${name}-${pair.left}`} className={styles.letters}>
                {offered.map((right, index) => (
                  <label key={right}>
                    <input
                      type="radio"
                      name={`${name}-${pair.left}`}
                      aria-labelledby={partner(index)}
                      checked={got === right}
                      onChange={() => choose(pair.left, right)}
                    />
                    {letterOf(index)}
                  </label>
                ))}
                {mark === "right" && (
                  <span className={styles.right}>
                    ✓<span className="visually-hidden"> Right</span>
                  </span>
                )}
              </div>
              {mark === "wrong" && (
                <div className={styles.feedback}>{view.feedback[wordsOn(pair, got ?? "")]}</div>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

const wordsOn = ({ left, mistaken }: MatchPair, got: string) =>
  mistaken.includes(got) ? mistakenId(left, got) : left;

function markOf({ right }: MatchPair, got: string | undefined, verdict: QuestionVerdict | null) {
  if (verdict === null || verdict.kind === "unanswered") return null;
  return got === right ? "right" : "wrong";
}
