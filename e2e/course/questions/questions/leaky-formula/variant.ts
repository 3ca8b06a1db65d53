import { defineVariant } from "gradbook/check";

export default defineVariant((draw) => ({ slope: draw.decimal(0.1, 0.4, 1) }));
