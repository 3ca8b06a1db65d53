import { isKnown, type LoggedEvent } from "@/lib/progress";
import type { Calendar } from "./day";

/** What practice itself keeps in the log belongs to no lesson: this is no slug. */
export const PRACTICE_LOG = "/practice";

/** How many cards a day. */
export const CAP = { least: 5, usual: 20, most: 60 };

/** The reader's own cap; the newest one counts, unless it was set under a clock that was ahead. */
export function capOn(today: number, events: readonly LoggedEvent[], { dayOf }: Calendar): number {
  const set = events
    .filter(isKnown)
    .filter((event) => event.kind === "capped-practice")
    .filter(({ at, cards }) => dayOf(at) <= today && Number.isFinite(cards))
    .sort((a, b) => a.at - b.at || a.cards - b.cards);
  return withinCap(set.at(-1)?.cards ?? CAP.usual);
}

/** The nearest cap that there is. */
export function withinCap(cards: number): number {
  return Math.min(CAP.most, Math.max(CAP.least, Math.round(cards)));
}
