import { defineVariant } from "gradbook/check";

export default defineVariant((draw) => {
  const percent = draw.integer(3, 97);
  // At a half both sides are equal.
  if (percent === 50) return null;
  const share = percent / 100;
  return { share, rest: (100 - percent) / 100, minus: -share, inverse: 1 / share };
});
