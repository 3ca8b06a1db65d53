import { callable } from "../callable";
import { requireTensor } from "../checks";
import { allocate } from "../dtype";
import { elements, fromData } from "../elements";
import { ShapeError } from "../errors";
import { indexSelect } from "../indexing";
import { countOf, showShape } from "../shape";
import type { Shape } from "../shape-types";
import type { Tensor } from "../tensor";

type SomeRows<T> =
  T extends Tensor<infer S>
    ? S extends readonly [number, ...infer Rest extends Shape]
      ? Tensor<[number, ...Rest]>
      : Tensor
    : never;

/** Some rows of each tensor: as many of one as of the other, and not known while typing. */
export type Batch<T extends readonly Tensor[]> = { -readonly [K in keyof T]: SomeRows<T[K]> };

class TensorDatasetOf<T extends readonly Tensor[]> {
  readonly tensors: T;

  constructor(...tensors: T) {
    for (const x of tensors) requireTensor("TensorDataset", x, "every argument");
    this.tensors = tensors;
    const [first] = tensors;
    if (first === undefined || tensors.some((x) => x.ndim === 0 || x.shape[0] !== first.shape[0]))
      throw new ShapeError(
        `TensorDataset: the tensors have shapes ${tensors.map((x) => showShape(x.shape)).join(" and ") || "none"}. Give at least one, each with a row for every example.`,
      );
  }

  /** Number of examples. As len(dataset). */
  get length(): number {
    return this.tensors[0]!.shape[0]!;
  }

  /** The rows of all tensors at the listed places, in that order. */
  rows(places: Tensor): Batch<T> {
    const pick = (x: Tensor) => (x.requiresGrad ? indexSelect(x, 0, places) : copyRows(x, places));
    return this.tensors.map(pick) as readonly Tensor[] as Batch<T>;
  }
}

/** As indexSelect, without history: data seldom have one, and training waits for its batches. */
function copyRows(x: Tensor, places: Tensor): Tensor {
  const [from, chosen] = [elements(x), elements(places)];
  const [, ...row] = x.shape;
  const width = countOf(row);
  const data = allocate(x.dtype, chosen.length * width);
  for (let i = 0; i < chosen.length; i++)
    data.set(from.subarray(chosen[i]! * width, (chosen[i]! + 1) * width), i * width);
  return fromData(data, [chosen.length, ...row], x.dtype);
}

export type TensorDataset<T extends readonly Tensor[]> = TensorDatasetOf<T>;

type MakeTensorDataset = {
  <T extends Tensor[]>(...tensors: T): TensorDataset<T>;
  new <T extends Tensor[]>(...tensors: T): TensorDataset<T>;
};

/**
 * Examples that lie in the rows of several tensors: example i is the i-th row of each. Throws ShapeError where their first
 * sizes differ. As torch.utils.data.TensorDataset.
 */
export const TensorDataset = callable<Tensor[], TensorDatasetOf<Tensor[]>>(
  "TensorDataset",
  TensorDatasetOf,
) as unknown as MakeTensorDataset;
