"use client";

import Link from "next/link";
import { useEffect, useMemo } from "react";
import buttons from "@/components/shell/buttons.module.css";
import type { PracticeCard } from "@/lib/model";
import { type Card, cardKey, localCalendar, PRACTICE_LOG, practiceOn } from "@/lib/practice";
import { CapField } from "./cap-field";
import { cardAddress } from "./card-address";
import { Forgotten } from "./forgotten";
import styles from "./practice.module.css";
import { standingSentence } from "./standing-sentence";
import { useLog } from "./use-log";

const NONE: readonly Card[] = [];

/** What practice has for today, and how the reader wants it. */
export function Overview({ cards }: { cards: readonly PracticeCard[] }) {
  const log = useLog();
  const practice = useMemo(
    () => log && practiceOn({ cards, events: log.events, now: log.now, calendar: localCalendar }),
    [cards, log],
  );
  useKept(practice?.queue ?? NONE);
  if (!log || !practice)
    return (
      <div className={styles.today}>
        <p className={styles.head}>Looking at your work…</p>
        <noscript>Practice needs JavaScript: it looks at what you have answered on this device.</noscript>
      </div>
    );
  const { head, rest } = standingSentence(practice);
  const [first] = practice.queue;
  const facts = new Map(cards.map((card) => [cardKey(card), card]));
  const standing = practice.cards.flatMap((card) => {
    const known = facts.get(cardKey(card));
    return known ? [{ ...known, ...card }] : [];
  });
  return (
    <>
      <section className={styles.today} aria-label="Today">
        <p className={styles.head}>{head}</p>
        <p>{rest}</p>
        {first && (
          <a className={`${buttons.primary} ${styles.begin}`} href={cardAddress(first)}>
            {practice.answered.size > 0 ? "Go on" : "Begin"}
          </a>
        )}
        {practice.cards.length === 0 && (
          <Link className={`${buttons.primary} ${styles.begin}`} href="/">
            To the course
          </Link>
        )}
      </section>
      <CapField
        cap={practice.cap}
        onChange={(cap) =>
          log.append({
            version: 1,
            kind: "capped-practice",
            at: Date.now(),
            lesson: PRACTICE_LOG,
            cards: cap,
          })
        }
      />
      <Forgotten cards={standing} />
    </>
  );
}

/** Today's cards can be opened without a network. */
function useKept(queue: readonly Card[]): void {
  useEffect(() => {
    if (queue.length === 0) return;
    void import("../offline/keep-pages").then(({ keepPages }) => keepPages(queue.map(cardAddress)));
  }, [queue]);
}
