import { expect, test } from "vitest";
import { activeDays, lastDays, sittingsOf } from "./activity";
import { answered, attempted, drafted, visited } from "./testing/events";

const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);
const at = (time: string, event: ReturnType<typeof visited | typeof drafted | typeof answered>) => ({
  ...event,
  at: Date.parse(`2026-11-${time}Z`),
});

test("a sitting ends with a break of more than half an hour", () => {
  const log = [
    at("20T10:00", drafted("a")),
    at("20T10:30", drafted("b")),
    at("20T11:01", drafted("c")),
    at("20T11:05", drafted("d")),
  ];
  expect(sittingsOf(log).map(({ from, to }) => (to - from) / 60_000)).toEqual([30, 4]);
});

test("to open a lesson begins a sitting, and is none by itself", () => {
  expect(sittingsOf([at("20T10:00", visited())])).toEqual([]);
  const [sitting] = sittingsOf([at("20T10:00", visited()), at("20T10:10", drafted("a"))]);
  expect(sitting).toEqual({ from: Date.parse("2026-11-20T10:00Z"), to: Date.parse("2026-11-20T10:10Z") });
});

test("a day counts its tries, the right ones and its minutes; a sitting over midnight belongs to its first day", () => {
  const log = [
    at("20T23:50", answered("kink", "x", false)),
    at("20T23:55", answered("kink", "y", true)),
    at("21T00:05", drafted("a")),
    { ...attempted("slope", "a", "stopped"), at: Date.parse("2026-11-21T00:06Z") },
  ];
  expect(activeDays(log, dayOf)).toEqual([
    { day: "2026-11-20", tries: 2, right: 1, minutes: 16 },
    { day: "2026-11-21", tries: 0, right: 0, minutes: 0 },
  ]);
});

test("the last days end today and leave none out, over a change of the clock and of the year", () => {
  const days = lastDays(Date.parse("2026-01-02T12:00"), 300);
  expect(days.at(-1)).toBe("2026-01-02");
  expect(days.slice(-3, -1)).toEqual(["2025-12-31", "2026-01-01"]);
  expect(new Set(days).size).toBe(300);
});
