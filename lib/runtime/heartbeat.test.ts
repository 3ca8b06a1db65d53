import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Heartbeat } from "./heartbeat";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function listen(answers: boolean) {
  const told = { asked: 0, silent: 0 };
  const heartbeat: Heartbeat = new Heartbeat(
    () => {
      told.asked += 1;
      if (answers) heartbeat.heard();
    },
    () => {
      told.silent += 1;
    },
  );
  return { heartbeat, told };
}

test("Who answers is asked twice a second and never given up", () => {
  const { heartbeat, told } = listen(true);
  heartbeat.start();
  vi.advanceTimersByTime(60_000);
  expect(told).toEqual({ asked: 121, silent: 0 });
});

test("Who does not answer is asked once, and given up once after two seconds", () => {
  const { heartbeat, told } = listen(false);
  heartbeat.start();
  vi.advanceTimersByTime(1_900);
  expect(told).toEqual({ asked: 1, silent: 0 });
  vi.advanceTimersByTime(60_000);
  expect(told).toEqual({ asked: 1, silent: 1 });
});

test("Nobody is asked when no one waits any more", () => {
  const { heartbeat, told } = listen(false);
  heartbeat.start();
  heartbeat.stop();
  vi.advanceTimersByTime(60_000);
  expect(told).toEqual({ asked: 1, silent: 0 });
});
