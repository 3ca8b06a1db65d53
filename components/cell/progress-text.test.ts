import { expect, test } from "vitest";
import { progressText, shareDone } from "./progress-text";

const reported = { series: [], step: 120, of: 300, notes: [] };

test("while it runs, it is told which step it is at, how long it took and how long it still takes", () => {
  expect(progressText(reported, { elapsedMs: 1_234, leftMs: 1_849 })).toBe(
    "Step 120 of 300 · 1.2 s · about 1.8 s left",
  );
});

test("what cannot be known is not told", () => {
  expect(progressText(reported, { elapsedMs: 50, leftMs: null })).toBe("Step 120 of 300 · 0.1 s");
  expect(progressText({ ...reported, of: null }, { elapsedMs: 50, leftMs: null })).toBe("Step 120 · 0.1 s");
});

test("after the run only the steps are told, and nothing that differs from run to run", () => {
  expect(progressText(reported, null)).toBe("Step 120 of 300");
});

test("long times are told in minutes, and what is left only as exactly as a guess can be", () => {
  expect(progressText(reported, { elapsedMs: 83_000, leftMs: 42_400 })).toContain(
    "1 min 23 s · about 42 s left",
  );
  expect(progressText(reported, { elapsedMs: 83_000, leftMs: 200_000 })).toContain("about 3 min left");
  expect(progressText(reported, { elapsedMs: 3_000, leftMs: 12 })).toContain("about 0.1 s left");
});

test("the share that is done lies between nothing and all", () => {
  expect(shareDone(reported)).toBeCloseTo(0.4);
  expect(shareDone({ ...reported, step: -5 })).toBe(0);
  expect(shareDone({ ...reported, step: 500 })).toBe(1);
  expect(shareDone({ ...reported, of: null })).toBeNull();
});
