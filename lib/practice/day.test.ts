import { expect, test } from "vitest";
import { calendarAhead, localCalendar } from "./day";

const DAY_MS = 86_400_000;
const noon = Date.UTC(2026, 10, 22, 12);

test("A day begins at four in the morning of the place", () => {
  const berlin = calendarAhead(1);
  const day = berlin.dayOf(noon);
  expect(berlin.dayOf(Date.UTC(2026, 10, 23, 2, 59))).toBe(day);
  expect(berlin.dayOf(Date.UTC(2026, 10, 23, 3, 0))).toBe(day + 1);
});

test("Places far apart are on different days", () => {
  expect(calendarAhead(14).dayOf(Date.UTC(2026, 10, 22, 15))).toBe(calendarAhead(-11).dayOf(noon) + 2);
});

test("The device's calendar goes up by one at four o'clock of its own clock, each day of a year with summer time", () => {
  for (let day = 0; day < 366; day++) {
    const four = new Date(2026, 0, 1 + day, 4).getTime();
    expect(localCalendar.dayOf(four) - localCalendar.dayOf(four - 1)).toBe(1);
    expect(localCalendar.dayOf(four)).toBe(Math.round(Date.UTC(2026, 0, 1 + day) / DAY_MS));
  }
});

test("What is no time has no day", () => {
  expect(localCalendar.dayOf(Number.NaN)).toBeNaN();
  expect(calendarAhead(0).dayOf(Number.POSITIVE_INFINITY) <= 1e9).toBe(false);
});
