import { defineVariant } from "gradbook/check";

export default defineVariant((draw) => {
  const w = draw.integer(-3, 5);
  const slope = draw.pick([-6, -4, -3, -2, 2, 3, 4, 6]);
  const rate = draw.pick([0.1, 0.2, 0.3, 0.5]);
  const answers = {
    after: w - rate * slope,
    uphill: w + rate * slope,
    fullSlope: w - slope,
    moved: -rate * slope,
    shrunk: w - rate,
  };
  const distinct = new Set(Object.values(answers).map((each) => each.toFixed(6))).size;
  return distinct === Object.keys(answers).length ? { w, slope, rate, ...answers } : null;
});
