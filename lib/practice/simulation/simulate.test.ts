import { describe, expect, test } from "vitest";
import { type ClockJump, type Simulation, simulate } from "./simulate";

const plan: Simulation = { seed: 1, days: 60, lessons: 3, cards: 30, cap: 10, skips: 1, jumps: [] };
const YEAR = 365;

const jumps: Record<string, ClockJump[]> = {
  "is right": [],
  "jumps a year forward for good": [{ day: 20, ahead: YEAR, hours: 0 }],
  "is a year ahead for a week": [
    { day: 20, ahead: YEAR, hours: 0 },
    { day: 27, ahead: 0, hours: 0 },
  ],
  "is a year behind for a week": [
    { day: 20, ahead: -YEAR, hours: 0 },
    { day: 27, ahead: 0, hours: 0 },
  ],
  "goes back to days that were practised": [{ day: 20, ahead: -12, hours: 0 }],
  "travels round the world": [
    { day: 10, ahead: 0, hours: 14 },
    { day: 20, ahead: 0, hours: -11 },
    { day: 30, ahead: 0, hours: 5.5 },
  ],
};

describe.each(Object.entries(jumps))("A reader whose clock %s", (_, jumps) => {
  const result = simulate({ ...plan, jumps });

  test("is never asked more than the cap", () => {
    expect(result).toMatchObject({ overCap: 0 });
    expect(result.busiestDay).toBeLessThanOrEqual(plan.cap);
  });

  test("loses no card, and has been asked every card", () => {
    expect(result).toMatchObject({ lost: 0, neverAsked: 0 });
  });
});

test("A reader with a regular clock recalls about nine of ten cards, as the scheduler aims at", () => {
  const { recall } = simulate({ ...plan, days: 120, cap: 40, skips: 0 });
  expect(recall).toBeGreaterThan(0.82);
  expect(recall).toBeLessThan(0.96);
});
