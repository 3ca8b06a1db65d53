import { castCopy } from "./create";
import { allocate, castNumber, type Data, type DType, dtypeOfNumber, isFloating, promote } from "./dtype";
import { broadcastView, elements, elementsAs, fromData } from "./elements";
import { DtypeError } from "./errors";
import { record } from "./graph";
import { addMethods } from "./methods";
import { broadcastShapes, sameShape } from "./shape";
import type { Broadcast, BroadcastFits, Shape } from "./shape-types";
import { sumTo } from "./sum";
import type { Tensor } from "./tensor";

/** An operation on two tensors, or a tensor and a number, with broadcasting. */
export interface Binary {
  <A extends Shape, B extends Shape>(
    a: Tensor<A>,
    b: Tensor<B> & BroadcastFits<A, B>,
  ): Tensor<Broadcast<A, B>>;
  <S extends Shape>(a: Tensor<S>, b: number): Tensor<S>;
  <S extends Shape>(a: number, b: Tensor<S>): Tensor<S>;
}

export type Operand = Tensor | number;
type Kernel = (a: number, b: number) => number;

/** Both operands as tensors; a number becomes a 0-dimensional tensor of a type that suits the other. */
export function operands(a: Operand, b: Operand): [Tensor, Tensor] {
  return [asTensor(a, b), asTensor(b, a)];
}

function asTensor(x: Operand, beside: Operand): Tensor {
  if (typeof x !== "number") return x;
  const dtype = dtypeOfNumber(x, typeof beside === "number" ? "float32" : beside.dtype);
  return fromData(allocate(dtype, 1).fill(castNumber(x, dtype)), [], dtype);
}

/** Applies `kernel` to every pair of elements after broadcasting, computed as `dtype`, stored as `outType`. */
export function combine(
  operation: string,
  a: Tensor,
  b: Tensor,
  dtype: DType,
  kernel: Kernel,
  outType = dtype,
): Tensor {
  const shape = sameShape(a.shape, b.shape) ? a.shape : broadcastShapes(operation, a.shape, b.shape);
  const left = spread(a, shape, dtype);
  const right = spread(b, shape, dtype);
  const out = allocate(
    outType,
    shape.reduce((product, size) => product * size, 1),
  );
  for (let i = 0; i < out.length; i++) out[i] = kernel(left[i]!, right[i]!);
  return fromData(out, shape, outType);
}

function spread(x: Tensor, shape: Shape, dtype: DType): Data {
  return elementsAs(sameShape(x.shape, shape) ? x : broadcastView(x, shape), dtype);
}

/** As `x` of type `dtype`, with history. As torch's Tensor.to. */
export function to<S extends Shape>(x: Tensor<S>, dtype: DType): Tensor<S> {
  if (x.dtype === dtype) return x;
  if (!isFloating(dtype)) return castCopy(x, dtype);
  const from = x.dtype;
  return record(castCopy(x, dtype), "ToCopyBackward0", [[x, (g) => to(g, from)]]);
}

/** The gradient of one operand: back to its shape and type. */
function backTo(g: Tensor, x: Tensor): Tensor {
  return to(sumTo(g, x.shape), x.dtype);
}

/** a + b. */
export const add: Binary = (a: Operand, b: Operand): Tensor => {
  const [x, y] = operands(a, b);
  const result = combine("add", x, y, promote(x, y), (p, q) => p + q);
  return record(result, "AddBackward0", [
    [x, (g) => backTo(g, x)],
    [y, (g) => backTo(g, y)],
  ]);
};

/** a − b. */
export const sub: Binary = (a: Operand, b: Operand): Tensor => {
  const [x, y] = operands(a, b);
  const result = combine("sub", x, y, promote(x, y), (p, q) => p - q);
  return record(result, typeof a === "number" ? "RsubBackward1" : "SubBackward0", [
    [x, (g) => backTo(g, x)],
    [y, (g) => backTo(mul(g, -1), y)],
  ]);
};

/** a · b, element by element. */
export const mul: Binary = (a: Operand, b: Operand): Tensor => {
  const [x, y] = operands(a, b);
  const result = combine("mul", x, y, promote(x, y), (p, q) => p * q);
  return record(
    result,
    "MulBackward0",
    [
      [x, (g) => backTo(mul(g, y), x)],
      [y, (g) => backTo(mul(g, x), y)],
    ],
    [...(x.requiresGrad ? [y] : []), ...(y.requiresGrad ? [x] : [])],
  );
};

/** a / b, element by element; whole numbers divide to float32. Nothing is thrown at 0: 1/0 is inf, 0/0 NaN. */
export const div: Binary = (a: Operand, b: Operand): Tensor => {
  const [x, y] = operands(a, b);
  const type = promote(x, y);
  const result = combine("div", x, y, isFloating(type) ? type : "float32", (p, q) => p / q);
  return record(
    result,
    typeof a === "number" ? "MulBackward0" : "DivBackward0",
    [
      [x, (g) => backTo(div(g, y), x)],
      [y, (g) => backTo(mul(g, div(div(mul(x, -1), y), y)), y)],
    ],
    y.requiresGrad ? [x, y] : [y],
  );
};

/** The larger, element by element; NaN where either is NaN. At a tie each gets half the gradient. */
export const maximum: Binary = (a: Operand, b: Operand): Tensor => chosen("maximum", a, b, (p, q) => p > q);

/** The smaller, element by element; NaN where either is NaN. At a tie each gets half the gradient. */
export const minimum: Binary = (a: Operand, b: Operand): Tensor => chosen("minimum", a, b, (p, q) => p < q);

function chosen(
  operation: "maximum" | "minimum",
  a: Operand,
  b: Operand,
  beats: (p: number, q: number) => boolean,
): Tensor {
  const [x, y] = operands(a, b);
  const type = promote(x, y);
  const result = combine(operation, x, y, type, (p, q) =>
    Number.isNaN(p) || !(beats(q, p) || Number.isNaN(q)) ? p : q,
  );
  const share = (own: Tensor, other: Tensor) =>
    combine(operation, own, other, type, (p, q) =>
      beats(p, q) ? 1 : beats(q, p) ? 0 : p === q ? 0.5 : nanShare,
    );
  return record(
    result,
    operation === "maximum" ? "MaximumBackward0" : "MinimumBackward0",
    [
      [x, (g) => backTo(mul(g, share(x, y)), x)],
      [y, (g) => backTo(mul(g, share(y, x)), y)],
    ],
    [x, y],
  );
}

/** Neither of two numbers is larger when one is NaN; PyTorch then passes the gradient to both. */
const nanShare = 1;

/** −x. */
export function neg<S extends Shape>(x: Tensor<S>): Tensor<S>;
export function neg(x: number): number;
export function neg(x: Operand): Operand {
  if (typeof x === "number") return -x;
  if (x.dtype === "bool")
    throw new DtypeError('neg: bool tensors have no negative. Use logicalNot(x), or x.to("float32") first.');
  const data = elements(x);
  const out = allocate(x.dtype, data.length);
  for (let i = 0; i < data.length; i++) out[i] = -data[i]!;
  return record(fromData(out, x.shape, x.dtype), "NegBackward0", [[x, (g) => neg(g)]]);
}

declare module "./tensor" {
  interface Tensor<out S extends Shape = Shape> {
    add<A extends Shape, B extends Shape>(
      this: Tensor<A>,
      other: Tensor<B> & BroadcastFits<A, B>,
    ): Tensor<Broadcast<A, B>>;
    add(other: number): Tensor<S>;
    sub<A extends Shape, B extends Shape>(
      this: Tensor<A>,
      other: Tensor<B> & BroadcastFits<A, B>,
    ): Tensor<Broadcast<A, B>>;
    sub(other: number): Tensor<S>;
    mul<A extends Shape, B extends Shape>(
      this: Tensor<A>,
      other: Tensor<B> & BroadcastFits<A, B>,
    ): Tensor<Broadcast<A, B>>;
    mul(other: number): Tensor<S>;
    div<A extends Shape, B extends Shape>(
      this: Tensor<A>,
      other: Tensor<B> & BroadcastFits<A, B>,
    ): Tensor<Broadcast<A, B>>;
    div(other: number): Tensor<S>;
    maximum<A extends Shape, B extends Shape>(
      this: Tensor<A>,
      other: Tensor<B> & BroadcastFits<A, B>,
    ): Tensor<Broadcast<A, B>>;
    maximum(other: number): Tensor<S>;
    minimum<A extends Shape, B extends Shape>(
      this: Tensor<A>,
      other: Tensor<B> & BroadcastFits<A, B>,
    ): Tensor<Broadcast<A, B>>;
    minimum(other: number): Tensor<S>;
    neg(): Tensor<S>;
    /** As another type. */
    to(dtype: DType): Tensor<S>;
  }
}

addMethods({ add, sub, mul, div, maximum, minimum, neg, to });
