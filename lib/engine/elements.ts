import { addressOf, resultOf, worthwhile } from "./arena";
import { allocate, castNumber, type Data, type DType } from "./dtype";
import { memory } from "./native";
import { countOf } from "./shape";
import type { Shape } from "./shape-types";
import { Storage } from "./storage";
import { Tensor } from "./tensor";

/** A tensor on fresh contiguous storage. */
export function fromData<S extends Shape>(data: Data, shape: S, dtype: DType): Tensor<S> {
  return new Tensor(new Storage(data, data.length), shape, dtype);
}

/** Room for `count` elements of a result: what stands in it at first has no meaning. */
export function emptyStorage(dtype: DType, count: number): Storage {
  const inMemory = dtype === "float32" && worthwhile(count) ? resultOf(count) : null;
  return inMemory ?? new Storage(allocate(dtype, count), count);
}

/** A tensor of one float32 number. */
export function fromNumber<S extends Shape>(value: number, shape: S): Tensor<S> {
  return new Tensor(null, shape, "float32", null, Math.fround(value));
}

/** Address of the float32 elements of `x` row by row for the kernel called next, or 0 when they lie otherwise. */
export function addressOfElements(x: Tensor): number {
  if (x.isContiguous) return addressOf(x.storage, x.offset);
  if (x.storage.length !== 1) return 0;
  // One number seen as many, as the gradient of a sum is.
  const count = x.numel();
  const copy = resultOf(count);
  if (copy === null) return 0;
  memory.floats.fill(x.storage.read(0), copy.address >> 2, (copy.address >> 2) + count);
  return copy.address;
}

/** Calls `visit` with the place in storage of every element, row by row. */
export function eachPlace(x: Tensor, visit: (place: number, index: number) => void): void {
  const { shape, strides } = x;
  const total = countOf(shape);
  const counter = new Array<number>(shape.length).fill(0);
  let place = x.offset;
  for (let index = 0; index < total; index++) {
    visit(place, index);
    for (let d = shape.length - 1; d >= 0; d--) {
      place += strides[d]!;
      if (++counter[d]! < shape[d]!) break;
      counter[d] = 0;
      place -= strides[d]! * shape[d]!;
    }
  }
}

/** The elements row by row: the storage itself where it is contiguous, else a copy. Not to be written to. */
export function elements(x: Tensor): Data {
  const { data } = x.storage;
  const count = x.numel();
  if (x.isContiguous) return data.length === count ? data : data.subarray(x.offset, x.offset + count);
  const out = allocate(x.dtype, count);
  if (x.storage.length === 1) return out.fill(x.storage.read(0));
  eachPlace(x, (place, index) => {
    out[index] = data[place]!;
  });
  return out;
}

/** The elements row by row as `dtype`; a copy only where needed. */
export function elementsAs(x: Tensor, dtype: DType): Data {
  const from = elements(x);
  return x.dtype === dtype ? from : castData(from, x.dtype, dtype);
}

function castData(from: Data, fromType: DType, dtype: DType): Data {
  const out = allocate(dtype, from.length);
  if (fromType === "bool") out.set(from);
  else for (let i = 0; i < from.length; i++) out[i] = castNumber(from[i]!, dtype);
  return out;
}

/** A view of the same elements under another shape and layout. */
export function viewOf<S extends Shape>(
  x: Tensor,
  shape: S,
  strides: readonly number[],
  offset = x.offset,
): Tensor<S> {
  const { storage } = x;
  return new Tensor(storage, shape, x.dtype, { strides, offset, takenAt: storage.rebased });
}

/** `x` seen as the larger `shape`: repeated dimensions have stride 0. No gradient is recorded. */
export function broadcastView(x: Tensor, shape: Shape): Tensor {
  const strides = shape.map((size, d) => {
    const own = d - shape.length + x.ndim;
    return own < 0 || (x.shape[own] === 1 && size !== 1) ? 0 : x.strides[own]!;
  });
  return viewOf(x, shape, strides);
}
