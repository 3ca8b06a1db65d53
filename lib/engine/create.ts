import { described, requireNumber, requireOptions, requireTensor, requireWholes } from "./checks";
import { allocate, castNumber, type DType, dtypes, isFloating } from "./dtype";
import { elementsAs, fromData } from "./elements";
import { ArgumentError, DtypeError, ShapeError } from "./errors";
import { GradNode } from "./graph";
import { flatten, shapeOfNested } from "./nested";
import { countOf, showShape } from "./shape";
import type { Nested, Shape, ShapeOf } from "./shape-types";
import type { Tensor } from "./tensor";

export type TensorOptions = {
  /** float32 when left out (what `…Like` copies: that of the other tensor). */
  dtype?: DType;
  requiresGrad?: boolean;
};

/** Sizes as numbers or as one list, options last: `zeros(2, 3)`, `zeros([2, 3], { dtype: "float64" })`. */
export interface Maker {
  <const S extends Shape>(shape: S, options?: TensorOptions): Tensor<[...S]>;
  <const S extends number[]>(...sizes: S): Tensor<S>;
  <const S extends number[]>(...sizesThenOptions: [...S, TensorOptions]): Tensor<S>;
}

type SizeArguments = readonly (number | Shape | TensorOptions | undefined)[];

/** Sorts the arguments of a Maker into sizes and options. Throws ShapeError for sizes that are no counts. */
export function sizeArguments(
  operation: string,
  args: SizeArguments,
): { shape: number[]; options: TensorOptions } {
  const shape: number[] = [];
  let options: TensorOptions = {};
  for (const arg of args) {
    if (typeof arg === "number") shape.push(arg);
    else if (isList(arg)) shape.push(...arg);
    else if (arg !== undefined || args.length === 1) options = checkedOptions(operation, arg);
  }
  for (const size of shape)
    if (!Number.isInteger(size) || size < 0)
      throw new ShapeError(`${operation}: a size must be a whole number from 0 up; got ${showShape(shape)}.`);
  return { shape, options };
}

/** The options of a function that makes a tensor. Throws ArgumentError for what is none, DtypeError for an unknown type. */
export function checkedOptions(operation: string, options: unknown): TensorOptions {
  requireOptions(operation, options, '{ dtype: "float64" }');
  const { dtype } = options as { dtype?: unknown };
  if (dtype !== undefined && !dtypes.includes(dtype as string))
    throw new DtypeError(
      `${operation}: there is no type ${described(dtype)}; there are ${dtypes.join(", ")}. Others of PyTorch are not modelled.`,
    );
  return options as TensorOptions;
}

function isList(arg: unknown): arg is readonly number[] {
  return Array.isArray(arg);
}

/** Builds a Maker from the function that fills the storage. */
export function maker(operation: string, fill: (count: number, dtype: DType) => ArrayLike<number>): Maker {
  return ((...args: SizeArguments) => {
    const { shape, options } = sizeArguments(operation, args);
    const dtype = options.dtype ?? "float32";
    const data = allocate(dtype, countOf(shape));
    data.set(fill(data.length, dtype));
    return withOptions(fromData(data, shape, dtype), options);
  }) as Maker;
}

/** Marks a fresh leaf as asked. Throws DtypeError when a gradient is wanted for whole numbers. */
export function withOptions<T extends Tensor>(x: T, options: TensorOptions): T {
  if (options.requiresGrad) markLeaf(x);
  return x;
}

export function markLeaf(x: Tensor): void {
  if (!isFloating(x.dtype))
    throw new DtypeError(
      `requiresGrad: only float32 and float64 tensors can have gradients, this one is ${x.dtype}. Make it with { dtype: "float32" }.`,
    );
  x.leafNode ??= new GradNode("AccumulateGrad", x);
}

/**
 * A tensor of the given numbers, nested lists of numbers or booleans. Numbers become float32 unless `dtype` says
 * otherwise (JavaScript does not tell 1 from 1.0), booleans become bool. Throws ShapeError when rows differ in length.
 * As torch.tensor.
 */
export function tensor<const D extends Nested>(data: D, options: TensorOptions = {}): Tensor<ShapeOf<D>> {
  checkedOptions("tensor", options);
  const shape = shapeOfNested(data);
  const flat: (number | boolean)[] = [];
  flatten(data, shape, 0, flat);
  const dtype =
    options.dtype ?? (flat.length > 0 && flat.every((x) => typeof x === "boolean") ? "bool" : "float32");
  checkWholes(flat, dtype);
  const storage = allocate(dtype, flat.length);
  for (let i = 0; i < flat.length; i++) storage[i] = castNumber(Number(flat[i]), dtype);
  return withOptions(fromData(storage, shape as Shape as ShapeOf<D>, dtype), options);
}

/** Throws ArgumentError for numbers that do not fit into a type of whole numbers, as PyTorch does. */
function checkWholes(numbers: readonly (number | boolean)[], dtype: DType): void {
  if (dtype !== "int32" && dtype !== "int64") return;
  const most = dtype === "int32" ? 2 ** 31 : 2 ** 63;
  const wrong = numbers.find((x) => !(Number(x) >= -most && Number(x) < most));
  if (wrong !== undefined)
    throw new ArgumentError(`tensor: ${wrong} does not fit into ${dtype}. Use { dtype: "float64" }.`);
}

/** Zeros of the given shape. As torch.zeros. */
export const zeros: Maker = maker("zeros", (count) => new Uint8Array(count));

/** Ones of the given shape. As torch.ones. */
export const ones: Maker = maker("ones", (count) => new Uint8Array(count).fill(1));

/** `value` in every place. As torch.full, but float32 also for whole numbers. */
export function full<const S extends Shape>(
  shape: S,
  value: number,
  options: TensorOptions = {},
): Tensor<[...S]> {
  requireWholes("full", shape, "the shape");
  sizeArguments("full", [shape]);
  requireNumber("full", value, "the value");
  const dtype = checkedOptions("full", options).dtype ?? "float32";
  const data = allocate(dtype, countOf(shape)).fill(castNumber(value, dtype));
  return withOptions(fromData(data, [...shape] as [...S], dtype), options);
}

export function fullLike<S extends Shape>(
  x: Tensor<S>,
  value: number,
  options: TensorOptions = {},
): Tensor<S> {
  requireTensor("fullLike", x);
  requireNumber("fullLike", value, "the value");
  return full(x.shape, value, { dtype: x.dtype, ...options }) as Tensor<Shape> as Tensor<S>;
}

/** Zeros of the shape and type of `x`. */
export function zerosLike<S extends Shape>(x: Tensor<S>, options: TensorOptions = {}): Tensor<S> {
  requireTensor("zerosLike", x);
  return fullLike(x, 0, options);
}

/** Ones of the shape and type of `x`. */
export function onesLike<S extends Shape>(x: Tensor<S>, options: TensorOptions = {}): Tensor<S> {
  requireTensor("onesLike", x);
  return fullLike(x, 1, options);
}

/** A copy of `x` as another type, without history. */
export function castCopy<S extends Shape>(x: Tensor<S>, dtype: DType): Tensor<S> {
  const data = elementsAs(x, dtype);
  return fromData(data.slice(), x.shape, dtype);
}
