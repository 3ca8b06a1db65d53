import { defineVariant } from "gradbook/check";

export default defineVariant((draw) => {
  const start = draw.pick([1, 2, 4, 6, 8, 10, 16, 20]);
  const count = draw.pick([2, 3, 5]);
  return {
    start,
    count,
    left: start / 4 ** count,
    halves: start / 2 ** count,
    shared: start / (4 * count),
    takenOnce: start * 0.75 ** count,
  };
});
