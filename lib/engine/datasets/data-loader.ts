import { callable } from "../callable";
import { described, requireOptions } from "../checks";
import { allocate, type Data } from "../dtype";
import { fromData } from "../elements";
import { ArgumentError } from "../errors";
import { Generator } from "../generator";
import { drawSeed, fillPermutation } from "../random";
import type { Tensor } from "../tensor";
import type { Batch, TensorDataset } from "./tensor-dataset";

export type DataLoaderOptions = {
  /** Examples in one batch; 1 unless given. */
  batchSize?: number;
  /** In a new order on each walk. */
  shuffle?: boolean;
  /** Leave out a last batch that is not full. */
  dropLast?: boolean;
};

function isDataset(value: unknown): boolean {
  return typeof value === "object" && value !== null && "rows" in value && "length" in value;
}

class DataLoaderOver<T extends readonly Tensor[]> {
  private readonly batchSize: number;
  private readonly shuffle: boolean;
  private readonly dropLast: boolean;

  constructor(
    readonly dataset: TensorDataset<T>,
    options: DataLoaderOptions = {},
  ) {
    if (!isDataset(dataset))
      throw new ArgumentError(
        `DataLoader: the first argument must be a TensorDataset; got ${described(dataset)}. Write DataLoader(TensorDataset(x, y)).`,
      );
    requireOptions("DataLoader", options, "{ batchSize: 32, shuffle: true }");
    const { batchSize = 1, shuffle = false, dropLast = false } = options;
    if (!Number.isInteger(batchSize) || batchSize < 1)
      throw new ArgumentError(`DataLoader: batchSize must be a whole number from 1 up; got ${batchSize}.`);
    this.batchSize = batchSize;
    this.shuffle = shuffle;
    this.dropLast = dropLast;
  }

  /** Number of batches in one walk. As len(loader). */
  get length(): number {
    const full = this.dataset.length / this.batchSize;
    return this.dropLast ? Math.floor(full) : Math.ceil(full);
  }

  [Symbol.iterator](): Iterator<Batch<T>> {
    drawWorkerSeed();
    return this.walk();
  }

  private *walk(): IterableIterator<Batch<T>> {
    const order = this.order();
    for (let batch = 0; batch < this.length; batch++) {
      const places = order.slice(batch * this.batchSize, (batch + 1) * this.batchSize);
      yield this.dataset.rows(fromData(places, [places.length], "int64"));
    }
  }

  private order(): Data {
    const order = allocate("int64", this.dataset.length);
    if (this.shuffle) fillPermutation(order, new Generator(drawSeed()));
    else for (let i = 0; i < order.length; i++) order[i] = i;
    return order;
  }
}

/** PyTorch draws a seed for its worker processes on every walk, shuffled or not, and the first batch draws the next. */
function drawWorkerSeed(): void {
  drawSeed();
}

/**
 * The order in which a shuffled DataLoader over `count` examples would go through them now. Draws what its walk draws, so
 * that a loop without tensors sees the same examples.
 */
export function shuffledWalk(count: number): Data {
  drawWorkerSeed();
  const order = allocate("int64", count);
  fillPermutation(order, new Generator(drawSeed()));
  return order;
}

export type DataLoader<T extends readonly Tensor[]> = DataLoaderOver<T>;

type MakeDataLoader = {
  <T extends readonly Tensor[]>(dataset: TensorDataset<T>, options?: DataLoaderOptions): DataLoader<T>;
  new <T extends readonly Tensor[]>(dataset: TensorDataset<T>, options?: DataLoaderOptions): DataLoader<T>;
};

/**
 * The examples in batches, anew on each walk: `for (const [x, y] of data.DataLoader(dataset, { batchSize: 32, shuffle: true }))`.
 * The order is PyTorch's for the same manualSeed: a walk draws a 64-bit seed that nothing uses, a shuffled one another, which
 * starts a generator of its own for `randperm`. As torch.utils.data.DataLoader.
 */
export const DataLoader = callable("DataLoader", DataLoaderOver) as unknown as MakeDataLoader;
