import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { endableTimers } from "./step-timers";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** The timers of this process, on an object of their own. */
function scopeOfOwn() {
  type Scope = Parameters<typeof endableTimers>[0];
  const { setTimeout, setInterval, clearTimeout } = globalThis as unknown as Scope;
  return { setTimeout, setInterval, clearTimeout };
}

test("A timer rings with its arguments while its step runs", () => {
  const scope = scopeOfOwn();
  endableTimers(scope);
  const rang: unknown[] = [];
  scope.setTimeout((text: string) => rang.push(text), 5, "now");
  vi.advanceTimersByTime(10);
  expect(rang).toEqual(["now"]);
});

test("A step's timers and intervals end with it, and those of the next step ring", () => {
  const scope = scopeOfOwn();
  const end = endableTimers(scope);
  const rang: string[] = [];
  scope.setTimeout(() => rang.push("late timer"), 5);
  scope.setInterval(() => rang.push("interval"), 2);
  end();
  scope.setTimeout(() => rang.push("next step"), 5);
  vi.advanceTimersByTime(10);
  expect(rang).toEqual(["next step"]);
});
