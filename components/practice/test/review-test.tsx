"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import buttons from "@/components/shell/buttons.module.css";
import { cardKey, TEST_LENGTH } from "@/lib/practice";
import styles from "../practice.module.css";
import { Taught } from "../taught";
import { Result } from "./result";
import { ShownItem } from "./test-state";
import { type Asked, useTest } from "./use-test";

type Props = {
  part: string;
  /** Each with its rendered text, which takes its state from `ShownItem`. */
  questions: readonly (Asked & { text: ReactNode })[];
  objectives: Readonly<Record<string, readonly string[]>>;
};

/** A mixed test over a part of the course: no word on any answer until the end, then on each. */
export function ReviewTest({ part, questions, objectives }: Props) {
  const { drawn, ended, begin, answer, end, leave } = useTest(part, questions);
  const [asked, setAsked] = useState(false);
  const top = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);

  // The result is above the questions: whoever has just ended the test is taken there.
  useEffect(() => {
    if (ended && wasOpen.current) top.current?.querySelector("h2")?.focus();
    wasOpen.current = drawn !== null && !ended;
  }, [drawn, ended]);

  if (!drawn)
    return (
      <div className={styles.today}>
        <p>
          {Math.min(TEST_LENGTH, questions.length)} questions, mixed. Nothing is said of an answer until you
          end the test; then all is explained.
        </p>
        <button type="button" className={`${buttons.primary} ${styles.begin}`} onClick={() => void begin()}>
          Begin the test
        </button>
      </div>
    );
  const open = drawn.filter((each) => each.answer === null).length;
  const finish = () => {
    if (open > 0 && !asked) setAsked(true);
    else void end();
  };
  return (
    <div ref={top}>
      {ended && <Result drawn={drawn} objectives={objectives} />}
      {drawn.map(({ card, question, text, variant, answer: given, verdict }, i) => (
        <div key={cardKey(card)}>
          <ShownItem
            value={{
              number: i + 1,
              question,
              variant,
              answer: given,
              verdict: ended ? verdict : null,
              onAnswer: (next) => answer(card, next),
            }}
          >
            {text}
          </ShownItem>
          {ended && verdict && verdict.kind !== "correct" && <Taught card={card} />}
        </div>
      ))}
      <div className={styles.bar}>
        <p role="status">{statusOf({ ended, open, asked, count: drawn.length })}</p>
        {ended ? (
          <button type="button" className={buttons.button} onClick={leave}>
            Another test
          </button>
        ) : (
          <button type="button" className={buttons.primary} onClick={finish}>
            End the test
          </button>
        )}
      </div>
    </div>
  );
}

function statusOf({
  ended,
  open,
  asked,
  count,
}: {
  ended: boolean;
  open: number;
  asked: boolean;
  count: number;
}) {
  if (ended) return "The answers count in practice too.";
  if (open > 0 && asked)
    return `${open === 1 ? "One is" : `${open} are`} not answered. Press again to end all the same.`;
  return `${count - open} of ${count} answered`;
}
