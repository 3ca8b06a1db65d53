import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { draftKeeper } from "./draft-keeper";
import type { Drafted } from "./event";

let written: Drafted[] = [];
const keep = () =>
  draftKeeper(
    "relu",
    (event) => written.push(event),
    () => Date.now(),
  );

beforeEach(() => {
  vi.useFakeTimers({ now: 50_000 });
  written = [];
});
afterEach(() => {
  vi.useRealTimers();
});

test("a draft is written one second after the last key, once", () => {
  const keeper = keep();
  keeper.change("cell:a", "x", "h");
  vi.advanceTimersByTime(600);
  keeper.change("cell:a", "xy", "h");
  vi.advanceTimersByTime(999);
  expect(written).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(written).toEqual([
    {
      version: 1,
      kind: "drafted",
      at: 51_600,
      lesson: "relu",
      place: "cell:a",
      text: "xy",
      startedFrom: "h",
    },
  ]);
  vi.advanceTimersByTime(60_000);
  expect(written).toHaveLength(1);
});

test("while keys go on coming, a draft is written every two seconds", () => {
  const keeper = keep();
  for (let key = 1; key <= 60; key++) {
    keeper.change("cell:a", "x".repeat(key), "h");
    vi.advanceTimersByTime(100);
  }
  // Keys at 0, 100, … 5900 ms: written at 2000 (20 keys), then 2 s after the key at 2000, and so on.
  expect(written.map(({ at, text }) => [at - 50_000, text.length])).toEqual([
    [2000, 20],
    [4000, 40],
    [6000, 60],
  ]);
});

test("two places wait apart", () => {
  const keeper = keep();
  keeper.change("cell:a", "a", "h");
  vi.advanceTimersByTime(500);
  keeper.change("exercise:b", "b", "h");
  vi.advanceTimersByTime(500);
  expect(written.map(({ place }) => place)).toEqual(["cell:a"]);
  vi.advanceTimersByTime(500);
  expect(written.map(({ place }) => place)).toEqual(["cell:a", "exercise:b"]);
});

test("after a flush the next key waits its own second", () => {
  const keeper = keep();
  keeper.change("cell:a", "a", "h");
  keeper.flush();
  vi.advanceTimersByTime(500);
  keeper.change("cell:a", "ab", "h");
  vi.advanceTimersByTime(999);
  expect(written.map(({ text }) => text)).toEqual(["a"]);
  vi.advanceTimersByTime(1);
  expect(written.map(({ text }) => text)).toEqual(["a", "ab"]);
});

test("flush writes all that waits at once, and nothing twice", () => {
  const keeper = keep();
  keeper.change("cell:a", "a", "h");
  keeper.change("cell:b", "b", "h");
  keeper.flush();
  expect(written.map(({ text }) => text)).toEqual(["a", "b"]);
  keeper.flush();
  vi.advanceTimersByTime(5_000);
  expect(written).toHaveLength(2);
});
