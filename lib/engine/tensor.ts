import { release } from "./arena";
import type { DType } from "./dtype";
import { DtypeError } from "./errors";
import type { GradNode } from "./graph";
import { countOf, showShape, stridesOf, wrapDim } from "./shape";
import type { Shape } from "./shape-types";
import { Storage } from "./storage";

/** `takenAt`: of a view, the storage's count of changed histories. */
export type Layout = { strides: readonly number[]; offset: number; takenAt?: number };

/** How elements lie in storage; those of most tensors lie plainly, row by row from the start. */
type Place = {
  /** Null when row by row without gaps. */
  readonly strides: readonly number[] | null;
  readonly offset: number;
  readonly isContiguous: boolean;
  /** For a view, the storage's count of changed histories when it was taken; else −1. */
  readonly takenAt: number;
};

const plain: Place = { strides: null, offset: 0, isContiguous: true, takenAt: -1 };

/**
 * An n-dimensional array of numbers that knows how it was computed. `S` is its shape as far as it is known while
 * typing. Operations are methods (each is declared beside its function) and return new tensors or views.
 */
export class Tensor<out S extends Shape = Shape> {
  declare readonly shape: S;
  /** `grad`, for the engine, which does not let go of it. Internal. */
  gradient: Tensor<S> | null = null;
  /** How this was computed, or null for a leaf. Internal. */
  node: GradNode | null = null;
  /** Where a leaf's gradient arrives, or null where none is wanted. Internal. */
  leafNode: GradNode | null = null;
  private readonly place: Place;
  private held: Storage | null;

  /** Internal; see `tensor`, `zeros`, `randn`. A single number gets its storage when somebody asks for that. */
  constructor(
    storage: Storage | null,
    shape: S,
    readonly dtype: DType,
    layout: Layout | null = null,
    private readonly single = 0,
  ) {
    this.held = storage;
    this.shape = shape;
    this.place = layout === null ? plain : placeOf(shape, layout);
  }

  /** Place in storage of the first element. */
  get offset(): number {
    return this.place.offset;
  }

  /** Elements lie row by row without gaps. Internal. */
  get isContiguous(): boolean {
    return this.place.isContiguous;
  }

  /** What this tensor and its views share. Internal. */
  get storage(): Storage {
    if (this.held === null) this.held = new Storage(null, 1, this.single);
    return this.held;
  }

  /** Whether there is a storage yet. Internal. */
  get hasStorage(): boolean {
    return this.held !== null;
  }

  /** The first element. Internal. */
  first(): number {
    return this.held === null ? this.single : this.held.read(this.offset);
  }

  /** Steps in storage from one element to the next along each dimension. */
  get strides(): readonly number[] {
    return this.place.strides ?? stridesOf(this.shape);
  }

  /** The gradient that `backward()` left here; it adds up over calls. */
  get grad(): Tensor<S> | null {
    const { gradient } = this;
    if (gradient?.hasStorage) gradient.storage.owned = false;
    return gradient;
  }

  set grad(gradient: Tensor<S> | null) {
    const before = this.gradient;
    if (before?.hasStorage && before !== gradient && before.storage.owned) release(before.storage);
    this.gradient = gradient;
  }

  /** A view whose elements have another history by now than when it was taken. Internal. */
  get isOutdated(): boolean {
    const { takenAt } = this.place;
    return takenAt !== -1 && takenAt !== this.storage.rebased;
  }

  /** Shares its storage with the tensor that it was taken from. Internal. */
  get isView(): boolean {
    return this.place.takenAt !== -1;
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
    return this.held === null ? 0 : this.held.version;
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
    return this.first();
  }
}

function placeOf(shape: Shape, { strides, offset, takenAt = -1 }: Layout): Place {
  return { strides, offset, isContiguous: hasNoGaps(shape, strides), takenAt };
}

function hasNoGaps(shape: Shape, strides: readonly number[]): boolean {
  let step = 1;
  for (let d = shape.length - 1; d >= 0; d--) {
    const size = shape[d]!;
    if (size !== 1 && strides[d] !== step) return false;
    step *= size;
  }
  return true;
}
