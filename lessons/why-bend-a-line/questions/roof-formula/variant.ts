import { defineVariant } from "gradbook/check";

export default defineVariant((draw) => {
  const top = draw.integer(1, 4);
  return { top, end: top + draw.integer(1, 4) };
});
