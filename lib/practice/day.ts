/** Days are whole numbers, counted from 1970. A day begins at 04:00 of the reader's clock: who practises past midnight is still at it. */
export type Calendar = {
  /** `at`: milliseconds since 1970. NaN for what is no time. */
  dayOf(at: number): number;
};

const DAY_BEGINS_HOUR = 4;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** The days of the time zone that the reader's device is in now, its changes to summer time included. */
export const localCalendar: Calendar = {
  dayOf(at) {
    const time = new Date(at);
    const day = Date.UTC(time.getFullYear(), time.getMonth(), time.getDate()) / DAY_MS;
    return time.getHours() < DAY_BEGINS_HOUR ? day - 1 : day;
  },
};

/** The days of a place that is always `hours` ahead of UTC. */
export function calendarAhead(hours: number): Calendar {
  return { dayOf: (at) => Math.floor((at + (hours - DAY_BEGINS_HOUR) * HOUR_MS) / DAY_MS) };
}
