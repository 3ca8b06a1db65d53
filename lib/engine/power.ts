import { mul, sub } from "./arithmetic";
import { type BinaryMethod, combine, type Operand, operands } from "./broadcast";
import type { Beside, Both } from "./broadcast-types";
import { requireOperand } from "./checks";
import { to } from "./convert";
import { fullLike } from "./create";
import { allocate, dtypeOfNumber, isFloating, promote } from "./dtype";
import { log } from "./elementary";
import { elementsAs, fromData } from "./elements";
import { DtypeError } from "./errors";
import { record } from "./graph";
import { addMethods } from "./methods";
import type { Shape } from "./shape-types";
import { sumTo } from "./sum";
import type { Tensor } from "./tensor";
import { eq, ge, where } from "./where";

/** C's pow, which unlike JavaScript's gives 1 for 1 to any power and for −1 to an infinite one. */
export function power(x: number, exponent: number): number {
  if (x === 1 || (x === -1 && Math.abs(exponent) === Number.POSITIVE_INFINITY)) return 1;
  return x ** exponent;
}

/** A fixed power; ±½ go by the square root, as PyTorch has it, so that √(−∞) is NaN and 1/√(−0) is −∞. */
function powerOf(exponent: number): (x: number) => number {
  if (exponent === 0.5) return Math.sqrt;
  if (exponent === -0.5) return (x) => 1 / Math.sqrt(x);
  return (x) => power(x, exponent);
}

/**
 * x to the power of a number or, element by element, of a tensor. 0⁰ = 1, and x⁰ has slope 0 everywhere;
 * a negative x to a broken power is NaN. As torch.pow.
 */
export function pow<A extends Operand, B extends Operand>(
  x: A,
  exponent: Beside<"pow", A, B>,
): Tensor<Both<A, B>>;
export function pow(x: Operand, exponent: Operand): Tensor {
  requireOperand("pow", x);
  requireOperand("pow", exponent);
  return typeof exponent === "number" ? powNumber(x as Tensor, exponent) : powTensor(x, exponent);
}

function powNumber(x: Tensor, exponent: number): Tensor {
  const dtype = dtypeOfNumber(exponent, x.dtype);
  if (!isFloating(dtype) && exponent < 0)
    throw new DtypeError(
      `pow: whole numbers have no negative whole powers, as in PyTorch; got ${x.dtype} to the power ${exponent}. Use x.to("float32") first.`,
    );
  const data = elementsAs(x, dtype);
  const at = powerOf(exponent);
  const out = allocate(dtype, data.length);
  for (let i = 0; i < data.length; i++) out[i] = at(data[i]!);
  const back = (g: Tensor) =>
    exponent === 0 ? fullLike(g, 0) : mul(g, mul(powNumber(x, exponent - 1), exponent));
  return record(fromData(out, x.shape, dtype), "PowBackward0", [[x, back]], [x]);
}

function powTensor(a: Operand, b: Operand): Tensor {
  const [x, exponent] = operands("pow", a, b);
  const dtype = promote(x, exponent);
  // A fraction is cut off to 0, as in PyTorch; only ±1 have whole powers below 0.
  const whole = (p: number, q: number) => (q < 0 && Math.abs(p) !== 1 ? 0 : power(p, q));
  const y = combine("pow", x, exponent, dtype, isFloating(dtype) ? power : whole);
  const backX = (g: Tensor) =>
    mul(g, where(eq(exponent, 0), 0, mul(exponent, powTensor(x, sub(exponent, 1)))));
  const backExponent = (g: Tensor) =>
    mul(g, where(mul(eq(x, 0), ge(exponent, 0)), 0, mul(powTensor(x, exponent), log(x))));
  return record(
    y,
    "PowBackward1",
    [
      [x, (g) => to(sumTo(backX(g), x.shape), x.dtype)],
      [exponent, (g) => to(sumTo(backExponent(g), exponent.shape), exponent.dtype)],
    ],
    [x, exponent],
  );
}

declare module "./tensor" {
  interface Tensor<out S extends Shape = Shape> {
    pow: BinaryMethod<"pow">;
  }
}

addMethods({ pow });
