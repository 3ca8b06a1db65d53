import { ShapeError } from "./errors";

/**
 * Types of elements. float32 is the default. int64 is what indices and `randint` have, as in PyTorch; it is
 * held in float64 storage and exact up to 2^53. bool holds 0 and 1.
 */
export type DType = "float32" | "float64" | "int64" | "int32" | "bool";

export type Data = Float32Array | Float64Array | Int32Array | Uint8Array;

const constructors = {
  float32: Float32Array,
  float64: Float64Array,
  int64: Float64Array,
  int32: Int32Array,
  bool: Uint8Array,
} as const;

/** One tensor may take at most so many elements: 1 GiB of float32. */
const mostElements = 2 ** 28;

/** Zeroed storage for `count` elements. Throws ShapeError when that is more than one tensor may take. */
export function allocate(dtype: DType, count: number): Data {
  if (count > mostElements)
    throw new ShapeError(
      `A tensor of ${count} elements is too large: the most is ${mostElements}. Use smaller sizes.`,
    );
  return new constructors[dtype](count);
}

export const dtypes: readonly string[] = Object.keys(constructors);

export function isFloating(dtype: DType): boolean {
  return dtype === "float32" || dtype === "float64";
}

const category = { bool: 0, int32: 1, int64: 1, float32: 2, float64: 2 } as const;
const width = { bool: 0, int32: 1, int64: 2, float32: 3, float64: 4 } as const;

type Typed = { dtype: DType; ndim: number };

/**
 * Type of the result of an operation on two tensors, as torch.result_type: the higher of bool < integer < float
 * wins; within one of these a tensor with dimensions outweighs a 0-dimensional one, then the wider type wins.
 */
export function promote(a: Typed, b: Typed): DType {
  if (a.dtype === b.dtype) return a.dtype;
  const order = category[a.dtype] - category[b.dtype];
  if (order !== 0) return order > 0 ? a.dtype : b.dtype;
  if (a.ndim === 0 && b.ndim > 0) return b.dtype;
  if (b.ndim === 0 && a.ndim > 0) return a.dtype;
  return width[a.dtype] >= width[b.dtype] ? a.dtype : b.dtype;
}

/** Type that a plain number takes on beside a tensor of `dtype`: 2 keeps integers integers, 0.5 makes them float32. */
export function dtypeOfNumber(value: number, dtype: DType): DType {
  if (isFloating(dtype)) return dtype;
  if (!Number.isInteger(value)) return "float32";
  return dtype === "bool" ? "int64" : dtype;
}

/** `value` as an element of `dtype`: integers cut off towards zero, bool asks whether it is not 0. */
export function castNumber(value: number, dtype: DType): number {
  if (dtype === "bool") return value !== 0 ? 1 : 0;
  if (isFloating(dtype)) return value;
  // What C makes of it on most processors, and so PyTorch: the least whole number.
  if (!Number.isFinite(value)) return dtype === "int32" ? -(2 ** 31) : -(2 ** 63);
  return Math.trunc(value);
}
