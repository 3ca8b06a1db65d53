import { defineVariant } from "gradbook/check";

export default defineVariant((draw) => {
  const a = draw.pick([0.1, 0.2, 0.3, 0.4, 0.6, 0.7, 0.8, 0.9]);
  const t = draw.pick([0, 1]);
  const x = draw.pick([-3, -4, 3, 4, 5, 6]);
  const bend = a * (1 - a);
  return {
    a,
    t,
    x,
    slope: 2 * (a - t) * bend * x,
    withoutTwo: (a - t) * bend * x,
    withoutBend: 2 * (a - t) * x,
    withoutInput: 2 * (a - t) * bend,
    turned: -2 * (a - t) * bend * x,
  };
});
