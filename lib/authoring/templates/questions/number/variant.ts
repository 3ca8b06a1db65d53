import { defineVariant } from "gradbook/check";

// FILL: draw the numbers and compute what they lead to. Numbers for which a mistake would be right too are no variant: null.
export default defineVariant((draw) => {
  const at = draw.integer(-5, 5);
  const slope = draw.integer(-6, 6);
  const rate = draw.pick([0.1, 0.5, 0.25]);
  if (slope === 0) return null;
  return { at, slope, rate, next: at - rate * slope, uphill: at + rate * slope, wholeSlope: at - slope };
});
