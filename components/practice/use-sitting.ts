import { useMemo } from "react";
import type { PracticeCard } from "@/lib/model";
import {
  asPractised,
  cardKey,
  localCalendar,
  type Practice,
  practiceOn,
  type StandingCard,
} from "@/lib/practice";
import { isKnown } from "@/lib/progress";
import { useWork } from "../lesson/lesson-context";
import { useLog } from "./use-log";

/** A card as practice has it now. `self`: null where its lesson is not begun. `next`: what is asked after it today. */
export type SittingView = {
  practice: Practice;
  self: StandingCard | null;
  next: StandingCard | null;
  /** Whether its last answer of today was right; null: none yet. */
  correct: boolean | null;
};

/** Null until the log has been read. What was answered on this page counts at once, saved or not. */
export function useSitting(card: PracticeCard, cards: readonly PracticeCard[]): SittingView | null {
  const log = useLog();
  const { events } = useWork();
  return useMemo(() => {
    if (!log) return null;
    const here = (events ?? []).filter(isKnown).map(asPractised);
    const practice = practiceOn({
      cards,
      events: [...log.events, ...here],
      now: log.now,
      calendar: localCalendar,
    });
    const key = cardKey(card);
    const place = practice.queue.findIndex((each) => cardKey(each) === key);
    const others = [...practice.queue.slice(place + 1), ...practice.queue.slice(0, Math.max(0, place))];
    return {
      practice,
      self: practice.cards.find((each) => cardKey(each) === key) ?? null,
      next: others[0] ?? null,
      correct: practice.answered.get(key)?.at(-1)?.correct ?? null,
    };
  }, [log, events, card, cards]);
}
