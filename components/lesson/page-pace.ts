import type { Pace } from "@/lib/runtime";

/** What follows from a moving slider gets a third of the time, so that slider and marks keep up with the hand. */
const REST = 2;
/** After a run that took long, the reader does not wait for a rest as long. */
const LONGEST_REST_MS = 150;

export const pagePace: Pace = {
  nextFrame: (callback) => requestAnimationFrame(callback),
  rest: (milliseconds) =>
    new Promise((resolve) => setTimeout(resolve, Math.min(REST * milliseconds, LONGEST_REST_MS))),
};
