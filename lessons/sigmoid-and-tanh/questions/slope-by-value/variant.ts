import { defineVariant } from "gradbook/check";

export default defineVariant((draw) => {
  // None too close to a half, where the slope is nearly a quarter, and none where two mistakes meet.
  const value = draw.pick([0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95]);
  return { value, slope: value * (1 - value), other: 1 - value, square: value * value };
});
