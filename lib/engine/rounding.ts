import { addMethods } from "./methods";
import { type Pointwise, pointwise } from "./pointwise";
import type { Shape } from "./shape-types";

const flat = (): number => 0;

/** −1, 0 or 1; 0 for NaN. The slope is 0 everywhere. */
export const sign: Pointwise = pointwise({
  node: "SignBackward0",
  at: (x) => (x > 0 ? 1 : x < 0 ? -1 : 0),
  back: flat,
  keepsIntegers: true,
});

/** The largest whole number not above x. The slope is 0 everywhere. */
export const floor: Pointwise = pointwise({
  node: "FloorBackward0",
  at: Math.floor,
  back: flat,
  keepsIntegers: true,
});

/** The smallest whole number not below x. The slope is 0 everywhere. */
export const ceil: Pointwise = pointwise({
  node: "CeilBackward0",
  at: Math.ceil,
  back: flat,
  keepsIntegers: true,
});

/** x without its fraction. The slope is 0 everywhere. */
export const trunc: Pointwise = pointwise({
  node: "TruncBackward0",
  at: Math.trunc,
  back: flat,
  keepsIntegers: true,
});

/** The nearest whole number, a tie to the even one: 0.5 → 0, 1.5 → 2. The slope is 0 everywhere. */
export const round: Pointwise = pointwise({
  node: "RoundBackward0",
  at: roundHalfToEven,
  back: flat,
  keepsIntegers: true,
});

function roundHalfToEven(x: number): number {
  const below = Math.floor(x);
  const rest = x - below;
  if (rest !== 0.5) return rest < 0.5 ? below : Math.ceil(x);
  return below % 2 === 0 ? below : Math.ceil(x);
}

declare module "./tensor" {
  interface Tensor<out S extends Shape = Shape> {
    sign(): Tensor<S>;
    floor(): Tensor<S>;
    ceil(): Tensor<S>;
    trunc(): Tensor<S>;
    round(): Tensor<S>;
  }
}

addMethods({ sign, floor, ceil, trunc, round });
