import { defineVariant } from "gradbook/check";

export default defineVariant((draw) => {
  const x = draw.integer(-9, 9);
  // At 0, 1 and 2 a mistake gives the right number, or two mistakes the same.
  if (x === 0 || x === 1 || x === 2) return null;
  return { x, slope: 2 * x, value: x * x, halfSlope: x };
});
