import type { ActiveDay } from "@/lib/progress";

/** A bar of the figure: one day. */
export type DayBar = { day: string; tries: number; right: number; minutes: number; worked: boolean };

/** One bar a day, with those on which nothing was done. */
export function barsOf(days: readonly string[], active: readonly ActiveDay[]): DayBar[] {
  const byDay = new Map(active.map((each) => [each.day, each]));
  return days.map((day) => {
    const found = byDay.get(day);
    return { tries: 0, right: 0, minutes: 0, ...found, day, worked: found !== undefined };
  });
}

/** What the figure shows, in one sentence. */
export function activitySentence(bars: readonly DayBar[]): string {
  const weeks = Math.round(bars.length / 7);
  const worked = bars.filter((bar) => bar.worked);
  if (worked.length === 0) return `Nothing was done here in the last ${weeks} weeks.`;
  const sum = (of: (bar: DayBar) => number) => worked.reduce((total, bar) => total + of(bar), 0);
  const tries = sum((bar) => bar.tries);
  const parts = [
    `In the last ${weeks} weeks you worked here on ${counted(worked.length, "day")}`,
    tries === 0
      ? "and had nothing checked yet"
      : `gave ${counted(tries, "answer")}, ${sum((bar) => bar.right)} of them right`,
    `${durationText(sum((bar) => bar.minutes))} in all`,
  ];
  return `${parts.join(", ")}.`;
}

/** "5 min", "2 h 10 min"; less than one is "under a minute". */
export function durationText(minutes: number): string {
  const whole = Math.round(minutes);
  if (whole < 1) return "under a minute";
  const [hours, rest] = [Math.floor(whole / 60), whole % 60];
  return [hours > 0 ? `${hours} h` : "", rest > 0 ? `${rest} min` : ""].filter(Boolean).join(" ");
}

/** "1 answer", "2 answers". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** "2026-11-22" → "Sun 22 Nov". */
export function dayText(day: string): string {
  const date = new Date(`${day}T12:00:00Z`);
  return `${part(date, { weekday: "short" })}, ${part(date, { day: "numeric" })} ${part(date, { month: "short" })}`;
}

/** One part at a time: browsers put different signs between them. */
function part(date: Date, which: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat("en-GB", { ...which, timeZone: "UTC" }).format(date);
}
