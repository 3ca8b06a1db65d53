import { type Card, localCalendar, practiceOn } from "@/lib/practice";
import { type LoggedEvent, partKey } from "@/lib/progress";

/** What practice would ask on this day, whatever its cap: keys of parts, by lesson. `now`: milliseconds since 1970. */
export function duePartsOf(
  cards: readonly Card[],
  events: readonly LoggedEvent[],
  now: number,
): ReadonlyMap<string, ReadonlySet<string>> {
  const practice = practiceOn({ cards, events, now, calendar: localCalendar });
  const due = new Map<string, Set<string>>();
  for (const { lesson, part, id, memory } of practice.cards) {
    if (!memory || memory.due > practice.today) continue;
    const own = due.get(lesson) ?? new Set();
    due.set(lesson, own.add(partKey({ kind: part, id })));
  }
  return due;
}
