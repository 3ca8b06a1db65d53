import { isKnown, type LoggedEvent } from "./event";
import { inOrder } from "./order";
import { triesOf } from "./standing";

/** Work without a longer break. `from`, `to`: of its first and last event, in milliseconds since 1970. */
export type Sitting = { from: number; to: number };

/** What was done on one day. `minutes`: from the first to the last event of each sitting that began on it. */
export type ActiveDay = { day: string; tries: number; right: number; minutes: number };

/** Who has done nothing for so long has left. */
export const BREAK_MS = 30 * 60_000;

/** The sittings, oldest first. To open a lesson is no work, but belongs to a sitting in which something is done. */
export function sittingsOf(events: readonly LoggedEvent[]): Sitting[] {
  const sittings: (Sitting & { worked: boolean })[] = [];
  for (const { at, kind } of inOrder(events).filter(isKnown)) {
    const last = sittings.at(-1);
    const worked = kind !== "visited";
    if (!last || at - last.to > BREAK_MS) sittings.push({ from: at, to: at, worked });
    else Object.assign(last, { to: at, worked: last.worked || worked });
  }
  return sittings.filter(({ worked }) => worked).map(({ from, to }) => ({ from, to }));
}

/** The days on which something was done, oldest first. `dayOf`: the name of the reader's day at a time, "2026-11-22". */
export function activeDays(events: readonly LoggedEvent[], dayOf: (at: number) => string): ActiveDay[] {
  const days = new Map<string, ActiveDay>();
  const on = (at: number): ActiveDay => {
    const day = dayOf(at);
    const found = days.get(day) ?? { day, tries: 0, right: 0, minutes: 0 };
    days.set(day, found);
    return found;
  };
  for (const { at, kind } of events.filter(isKnown)) if (kind !== "visited") on(at);
  for (const { from, to } of sittingsOf(events)) on(from).minutes += (to - from) / 60_000;
  for (const { at, right } of triesOf(events)) {
    on(at).tries += 1;
    on(at).right += right ? 1 : 0;
  }
  return [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** The reader's day at a time, by the clock of this device: "2026-11-22". */
export function localDay(at: number): string {
  const date = new Date(at);
  const padded = (part: number) => String(part).padStart(2, "0");
  return `${date.getFullYear()}-${padded(date.getMonth() + 1)}-${padded(date.getDate())}`;
}

/** The last `count` days by this device's clock, today last. Days of 23 and 25 hours are days too. */
export function lastDays(now: number, count: number): string[] {
  const today = new Date(now);
  return Array.from({ length: count }, (_, index) =>
    localDay(
      new Date(today.getFullYear(), today.getMonth(), today.getDate() - (count - 1 - index), 12).getTime(),
    ),
  );
}
