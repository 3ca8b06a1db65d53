import { defineVariant } from "gradbook/check";

export default defineVariant((draw) => {
  const [w1, b1, w2, b2] = [
    draw.pick([-3, -2, 2, 3, 4]),
    draw.integer(1, 5),
    draw.pick([-4, -3, -2, 2, 3, 5]),
    draw.integer(1, 6),
  ];
  const answers = {
    bias: w2 * b1 + b2,
    added: b1 + b2,
    firstWeight: w1 * b1 + b2,
    both: w2 * (b1 + b2),
    forgotten: w2 * b1,
    weight: w2 * w1,
  };
  const different = new Set(Object.values(answers)).size === Object.keys(answers).length;
  return different ? { w1, b1, w2, b2, ...answers } : null;
});
