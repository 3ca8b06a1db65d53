import { defineVariant } from "gradbook/check";

export default defineVariant((draw) => {
  const size = draw.pick([0.5, 1.5, 2, 3, 4]);
  const w = draw.pick([-1, 1]) * size;
  const reach = draw.integer(2, 6);
  if (reach === size) return null;
  return { w, reach, bias: -size * reach, turned: size * reach, weightOnly: -size, reachOnly: -reach };
});
