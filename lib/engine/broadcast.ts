import { finished, resultOf, worthwhile } from "./arena";
import type { Beside, Both, Operand } from "./broadcast-types";
import { requireOperand } from "./checks";
import { to } from "./convert";
import { allocate, castNumber, type Data, type DType, dtypeOfNumber } from "./dtype";
import { addressOfElements, broadcastView, elementsAs, emptyStorage, fromData, fromNumber } from "./elements";
import { native } from "./native";
import { broadcastShapes, countOf, sameShape } from "./shape";
import type { Shape } from "./shape-types";
import { sumTo } from "./sum";
import { Tensor } from "./tensor";

/** An operation on two tensors, or a tensor and a number, with broadcasting. `Name` begins its errors. */
export type Binary<Name extends string> = <A extends Operand, B extends Operand>(
  a: A,
  b: Beside<Name, A, B>,
) => Tensor<Both<A, B>>;

/** The same as a method. */
export type BinaryMethod<Name extends string> = <A extends Tensor, B extends Operand>(
  this: A,
  other: Beside<Name, A, B>,
) => Tensor<Both<A, B>>;

export type { Operand };

type Kernel = (a: number, b: number) => number;

/** An operation on two numbers, with the kernels that do it for many float32 elements. */
export type Operation = {
  name: string;
  at: Kernel;
  pairs: "add" | "sub" | "mul" | "div";
  /** The second operand is one number. */
  withNumber: "addNumber" | "subNumber" | "mulNumber" | "divNumber";
};

/** Both operands as tensors; a number becomes a 0-dimensional tensor of a type that suits the other. */
export function operands(operation: string, a: Operand, b: Operand): [Tensor, Tensor] {
  return [operand(operation, a, b), operand(operation, b, a)];
}

/** `x` as a tensor whose type suits what stands beside it. */
export function operand(operation: string, x: Operand, beside: Operand): Tensor {
  if (x instanceof Tensor) return x;
  requireOperand(operation, x);
  requireOperand(operation, beside);
  const dtype = dtypeOfNumber(x, typeof beside === "number" ? "float32" : beside.dtype);
  if (dtype === "float32") return fromNumber(x, scalar);
  return fromData(allocate(dtype, 1).fill(castNumber(x, dtype)), scalar, dtype);
}

const scalar: readonly [] = [];

/** Applies an arithmetic operation to every pair of elements after broadcasting; the result is of type `dtype`. */
export function arithmetic(operation: Operation, a: Tensor, b: Tensor, dtype: DType): Tensor {
  const fast = dtype === "float32" && a.dtype === "float32" && b.dtype === "float32";
  return (fast ? combineFloats(operation, a, b) : null) ?? combine(operation.name, a, b, dtype, operation.at);
}

/** `x` of float32 and a number. */
export function withNumber(operation: Operation, x: Tensor, number: number): Tensor {
  if (x.numel() === 1) return fromNumber(operation.at(x.first(), Math.fround(number)), x.shape);
  return arithmetic(operation, x, fromNumber(number, scalar), "float32");
}

/** The result where the kernels can give it, else null. */
function combineFloats(operation: Operation, a: Tensor, b: Tensor): Tensor | null {
  const count = a.numel();
  const isNumber = b.numel() === 1;
  if (isNumber && count === 1) {
    const value = operation.at(a.first(), b.first());
    return fromNumber(value, a.ndim >= b.ndim ? a.shape : b.shape);
  }
  if (!worthwhile(count) || !(isNumber ? b.ndim <= a.ndim : sameShape(a.shape, b.shape))) return null;
  const from = addressOfElements(a);
  const other = isNumber ? 1 : addressOfElements(b);
  const out = from === 0 || other === 0 ? null : resultOf(count);
  if (out === null) return null;
  if (isNumber) native()![operation.withNumber](count, from, b.first(), out.address);
  else native()![operation.pairs](count, from, other, out.address);
  return new Tensor(finished(out), a.shape, "float32");
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
  const storage = emptyStorage(outType, countOf(shape));
  const out = storage.data;
  for (let i = 0; i < out.length; i++) out[i] = kernel(left[i]!, right[i]!);
  return new Tensor(storage, shape, outType);
}

function spread(x: Tensor, shape: Shape, dtype: DType): Data {
  return elementsAs(sameShape(x.shape, shape) ? x : broadcastView(x, shape), dtype);
}

/** The gradient of one operand: back to its shape and type. */
export function backTo(g: Tensor, x: Tensor): Tensor {
  const part = sumTo(g, x.shape);
  return part.dtype === x.dtype ? part : to(part, x.dtype);
}
