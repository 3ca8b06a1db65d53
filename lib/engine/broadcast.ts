import { to } from "./convert";
import { allocate, castNumber, type Data, type DType, dtypeOfNumber } from "./dtype";
import { broadcastView, elementsAs, fromData } from "./elements";
import { broadcastShapes, countOf, sameShape } from "./shape";
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

/** The same as a method. */
export interface BinaryMethod<out S extends Shape> {
  <A extends Shape, B extends Shape>(
    this: Tensor<A>,
    other: Tensor<B> & BroadcastFits<A, B>,
  ): Tensor<Broadcast<A, B>>;
  (other: number): Tensor<S>;
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
  const out = allocate(outType, countOf(shape));
  for (let i = 0; i < out.length; i++) out[i] = kernel(left[i]!, right[i]!);
  return fromData(out, shape, outType);
}

function spread(x: Tensor, shape: Shape, dtype: DType): Data {
  return elementsAs(sameShape(x.shape, shape) ? x : broadcastView(x, shape), dtype);
}

/** The gradient of one operand: back to its shape and type. */
export function backTo(g: Tensor, x: Tensor): Tensor {
  return to(sumTo(g, x.shape), x.dtype);
}
