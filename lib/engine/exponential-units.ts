import { mul } from "./arithmetic";
import { requireSuch } from "./checks";
import { exp } from "./elementary";
import * as kernel from "./kernels";
import { type Parametric, parametric } from "./parametric";
import { type Pointwise, type PointwiseRule, pointwise } from "./pointwise";
import { seluAlpha, seluScale } from "./selu-constants";
import { le, where } from "./where";

/** scale · x above 0, else scale · alpha · (e^(x/width) − 1). */
function rule(node: string, scale: number, alpha: number, width: number): PointwiseRule {
  const steep = (scale * alpha) / width;
  return {
    node,
    at: (x) => (x <= 0 ? scale * alpha * kernel.expm1(x / width) : scale * x),
    back: (g, x) => (x <= 0 ? g * steep * kernel.exp(x / width) : g * scale),
    derivative: (x) => {
      // x is masked before the exponential, because 0 · inf would turn the next gradient into NaN.
      const below = where(le(x, 0), x, 0);
      return where(le(x, 0), mul(exp(mul(below, 1 / width)), steep), scale);
    },
  };
}

/** x above 0, else alpha · (eˣ − 1). The slope at 0 is alpha. */
export const elu: Parametric<[alpha?: number], "alpha"> = parametric({ alpha: 1 }, (alpha) =>
  rule("EluBackward0", 1, alpha!, 1),
);

/** x above 0, else alpha · (e^(x/alpha) − 1). The slope at 0 is 1. */
export const celu: Parametric<[alpha?: number], "alpha"> = parametric({ alpha: 1 }, (alpha = 1) => {
  requireSuch("celu", alpha, "alpha", "a number other than 0", (a) => a !== 0);
  return rule("CeluBackward0", 1, alpha, alpha);
});

/**
 * scale · x above 0, else scale · alpha · (eˣ − 1), with the two constants that keep mean 0 and variance 1
 * (Klambauer et al. 2017). The slope at 0 is scale · alpha = 1.758….
 */
export const selu: Pointwise = pointwise({
  ...rule("EluBackward0", seluScale, seluAlpha, 1),
  called: "selu",
});
