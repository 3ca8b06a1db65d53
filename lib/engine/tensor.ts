import type { Data, DType } from "./dtype";
import { DtypeError } from "./errors";
import type { GradNode } from "./graph";
import { countOf, showShape, stridesOf, wrapDim } from "./shape";
import type { Shape } from "./shape-types";

/**
 * Elements that one tensor or several views share. `version` counts the writes in place, `rebased` those of them that
 * changed the history too.
 */
export type Storage = { readonly data: Data; version: number; rebased: number };

export type Layout = { strides: readonly number[]; offset: number };

/**
 * An n-dimensional array of numbers that knows how it was computed. `S` is its shape as far as it is known while
 * typing. Operations are methods (each is declared beside its function) and return new tensors or views.
 */
export class Tensor<out S extends Shape = Shape> {
  declare readonly shape: S;
  readonly strides: readonly number[];
  readonly offset: number;
  /** The gradient that `backward()` left here; it adds up over calls. */
  grad: Tensor<S> | null = null;
  /** How this was computed, or null for a leaf. Internal. */
  node: GradNode | null = null;
  /** Where a leaf's gradient arrives, or null where none is wanted. Internal. */
  leafNode: GradNode | null = null;
  /** Shares its storage with the tensor that it was taken from. Internal. */
  isView = false;
  /** The storage's count when this view was taken. Internal. */
  private readonly takenAt: number;

  /** Internal; see `tensor`, `zeros`, `randn`. */
  constructor(
    readonly storage: Storage,
    shape: S,
    readonly dtype: DType,
    layout: Layout = { strides: stridesOf(shape), offset: 0 },
  ) {
    this.shape = shape;
    this.strides = layout.strides;
    this.offset = layout.offset;
    this.takenAt = storage.rebased;
  }

  /** A view whose elements have another history by now than when it was taken. Internal. */
  get isOutdated(): boolean {
    return this.isView && this.takenAt !== this.storage.rebased;
  }

  get ndim(): number {
    return this.shape.length;
  }

  /** Whether operations on this tensor are recorded for `backward()`. */
  get requiresGrad(): boolean {
    return this.node !== null || this.leafNode !== null;
  }

  /** Made by the reader and not by a recorded operation. */
  get isLeaf(): boolean {
    return this.node === null;
  }

  /** Number of writes in place into the storage so far. */
  get version(): number {
    return this.storage.version;
  }

  /** Size of one dimension; −1 is the last. As Tensor.size(dim). */
  size(dim: number): number {
    return this.shape[wrapDim("size", dim, this.ndim)] ?? 1;
  }

  /** Number of elements. */
  numel(): number {
    return countOf(this.shape);
  }

  /** The number in a tensor of one element. Throws DtypeError for more or none. */
  item(): number {
    if (this.numel() !== 1)
      throw new DtypeError(
        `item: a tensor of shape ${showShape(this.shape)} has ${this.numel()} elements, item() needs exactly 1. Use toArray(), or pick or sum the elements first.`,
      );
    return this.storage.data[this.offset]!;
  }
}
