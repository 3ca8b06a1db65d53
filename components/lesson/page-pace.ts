import type { Pace } from "@/lib/runtime";

/** What follows from a moving slider gets a third of the time, so that slider and marks keep up with the hand. */
const REST = 2;

export const pagePace: Pace = {
  nextFrame: (callback) => requestAnimationFrame(callback),
  rest: (milliseconds) => new Promise((resolve) => setTimeout(resolve, REST * milliseconds)),
};
