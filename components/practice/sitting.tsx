"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import buttons from "@/components/shell/buttons.module.css";
import type { PracticeCard } from "@/lib/model";
import { freshSeed } from "@/lib/practice";
import { FirstSeed } from "../question/first-seed";
import { loadVariants } from "../question/variants";
import { cardAddress } from "./card-address";
import styles from "./practice.module.css";
import { Taught } from "./taught";
import { type SittingView, useSitting } from "./use-sitting";
import { cardsInWords, inDays } from "./words";

type Props = { card: PracticeCard; cards: readonly PracticeCard[]; children: ReactNode };

/** A card with what practice says of it: how much is left, and after the answer when it comes back and where it is taught. */
export function Sitting({ card, cards, children }: Props) {
  const sitting = useSitting(card, cards);
  const isReady = useVariantsReady(card);
  const next = useRef<HTMLAnchorElement>(null);
  useFocusOnAnswer(card, sitting, next);
  const answered = sitting !== null && sitting.correct !== null;
  const firstSeed = sitting
    ? (seeds: readonly number[]) => freshSeed(card, sitting.practice.today, sitting.self?.lately ?? [], seeds)
    : "unknown";
  return (
    <FirstSeed value={firstSeed}>
      <div className={styles.card} data-ready={sitting !== null && isReady}>
        {children}
      </div>
      {answered && <Taught card={card} />}
      <div className={styles.bar}>
        <p role="status">{sitting && statusOf(sitting)}</p>
        {sitting && (
          // A page of its own, so that nothing of the last card goes on running.
          <a
            ref={next}
            className={answered ? buttons.primary : buttons.quiet}
            href={sitting.next ? cardAddress(sitting.next) : "/practice"}
          >
            {linkOf(answered, sitting.next !== null)}
          </a>
        )}
      </div>
    </FirstSeed>
  );
}

function statusOf({ practice, self, correct }: SittingView): string {
  const left = practice.queue.length;
  if (correct === null) return left > 0 ? `${cardsInWords(left)} left today` : "";
  const memory = self?.memory;
  return memory ? `This card comes back ${inDays(memory.due - practice.today)}.` : "";
}

function linkOf(answered: boolean, hasNext: boolean): string {
  if (!hasNext) return answered ? "Done" : "Back to practice";
  return answered ? "Next" : "Later";
}

/** Whether the numbers of all variants are here, or cannot be had, so that the question need not change under the eye. */
function useVariantsReady({ lesson, part, id, variants }: PracticeCard): boolean {
  const [isReady, setReady] = useState(part === "exercise" || variants === 1);
  useEffect(() => {
    if (isReady) return;
    let shown = true;
    const end = () => shown && setReady(true);
    // Without them the question shows its first variant.
    loadVariants(lesson, id).then(end, end);
    return () => {
      shown = false;
    };
  }, [lesson, id, isReady]);
  return isReady;
}

/** Enter goes on once the answer is given: the way on gets the focus. A program that is not right yet keeps it. */
function useFocusOnAnswer(
  { part }: PracticeCard,
  sitting: SittingView | null,
  next: { current: HTMLAnchorElement | null },
): void {
  const before = useRef<SittingView | null>(null);
  useEffect(() => {
    const isNew = before.current?.correct === null && sitting !== null && sitting.correct !== null;
    const isSolved = before.current?.correct !== true && sitting?.correct === true;
    if (part === "exercise" ? before.current && isSolved : isNew)
      next.current?.focus({ preventScroll: true });
    before.current = sitting;
  }, [part, sitting, next]);
}
