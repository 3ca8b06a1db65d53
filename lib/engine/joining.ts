import { requireDimensions, requireTensor, requireTensors, requireWhole, requireWholes } from "./checks";
import { to } from "./convert";
import { zerosLike } from "./create";
import { unsqueeze } from "./dims";
import { allocate, promote } from "./dtype";
import { eachPlace, elements, fromData } from "./elements";
import { ShapeError } from "./errors";
import { named, type Parent, record } from "./graph";
import type { CatProblem, Joined, Stacked, StackProblem } from "./joining-types";
import { addMethods } from "./methods";
import { countOf, sameShape, showShape, wrapDim } from "./shape";
import type { Shape, Unless } from "./shape-types";
import { narrow, slice } from "./slicing";
import type { Tensor } from "./tensor";
import { reshape } from "./views";

/** Tensors one behind the other along a dimension; all other sizes must be equal, but one of shape [0] fits everything. As torch.cat. */
export function cat<const L extends readonly Tensor[], D extends number = 0>(
  tensors: Unless<CatProblem<L, D>, L>,
  dim?: D,
): Tensor<Joined<L, D>>;
export function cat(given: readonly Tensor[], dim = 0): Tensor {
  requireTensors("cat", given);
  const [tensors, skipped] = apart(given);
  const first = tensors[0]!;
  const d = wrapDim("cat", dim, first.ndim);
  checkOtherSizes(tensors, d);
  const dtype = tensors
    .map((x) => ({ dtype: x.dtype, ndim: 1 }))
    .reduce((a, b) => ({ dtype: promote(a, b), ndim: 1 })).dtype;
  const shape = first.shape.map((size, other) =>
    other === d ? tensors.reduce((sum, x) => sum + x.shape[d]!, 0) : size,
  );
  const result = fromData(allocate(dtype, countOf(shape)), shape, dtype);
  const starts = startsOf(tensors.map((x) => x.shape[d]!));
  tensors.forEach((x, i) => {
    const values = elements(x);
    eachPlace(narrow(result, d, starts[i]!, x.shape[d]!), (place, index) => {
      result.storage.data[place] = values[index]!;
    });
  });
  return record(result, "CatBackward0", [
    ...tensors.map((x, i): Parent => [x, (g) => to(narrow(g, d, starts[i]!, x.shape[d]!), x.dtype)]),
    ...skipped.map((x): Parent => [x, () => zerosLike(x)]),
  ]);
}

/** What is joined, and what is left out: a list without elements fits everything, as the start of a loop that gathers. */
function apart(given: readonly Tensor[]): [joined: readonly Tensor[], skipped: readonly Tensor[]] {
  const isNothing = (x: Tensor) => x.ndim === 1 && x.numel() === 0;
  const joined = given.filter((x) => !isNothing(x));
  return joined.length === 0 ? [given, []] : [joined, given.filter(isNothing)];
}

function startsOf(sizes: readonly number[]): number[] {
  return sizes.map((_, i) => sizes.slice(0, i).reduce((sum, size) => sum + size, 0));
}

function checkOtherSizes([first, ...rest]: readonly Tensor[], dim: number): void {
  for (const x of rest)
    if (x.ndim !== first!.ndim || x.shape.some((size, d) => d !== dim && size !== first!.shape[d]))
      throw new ShapeError(
        `cat: ${showShape(first!.shape)} and ${showShape(x.shape)} do not fit: all sizes but that of dimension ${dim} must be equal.`,
      );
}

/** Tensors of one shape beside each other along a new dimension. As torch.stack. */
export function stack<const L extends readonly Tensor[], D extends number = 0>(
  tensors: Unless<StackProblem<L>, L>,
  dim?: D,
): Tensor<Stacked<L, D>>;
export function stack(tensors: readonly Tensor[], dim = 0): Tensor {
  requireTensors("stack", tensors);
  for (const x of tensors)
    if (!sameShape(x.shape, tensors[0]!.shape))
      throw new ShapeError(
        `stack: ${showShape(tensors[0]!.shape)} and ${showShape(x.shape)} do not fit: all shapes must be equal.`,
      );
  const at = tensors[0] === undefined ? 0 : wrapDim("stack", dim, tensors[0].ndim + 1);
  return named(
    cat(
      tensors.map((x) => unsqueeze(x, dim)),
      at,
    ),
    "StackBackward0",
  );
}

/** Parts of `size` indices along a dimension, the last maybe shorter; or of the sizes listed. Views. As torch.split. */
export function split(x: Tensor, size: number | readonly number[], dim = 0): Tensor[] {
  requireTensor("split", x);
  requireDimensions("split", x);
  const d = wrapDim("split", dim, x.ndim);
  const total = x.shape[d]!;
  if (typeof size !== "number") requireWholes("split", size, "the sizes");
  else requireWhole("split", size, "the size of a part", 1);
  if (typeof size === "number") {
    return Array.from({ length: Math.max(1, Math.ceil(total / size)) }, (_, i) =>
      named(slice(x, d, i * size, (i + 1) * size), "SplitBackward0"),
    );
  }
  if (size.reduce((sum, part) => sum + part, 0) !== total)
    throw new ShapeError(
      `split: the parts ${showShape(size)} must add up to ${total}, the size of dimension ${d} of ${showShape(x.shape)}.`,
    );
  return size.map((part, i) => named(narrow(x, d, startsOf(size)[i]!, part), "SplitWithSizesBackward0"));
}

/** At most `chunks` parts of equal size along a dimension, the last maybe shorter. Views. As torch.chunk. */
export function chunk(x: Tensor, chunks: number, dim = 0): Tensor[] {
  requireTensor("chunk", x);
  requireDimensions("chunk", x);
  requireWhole("chunk", chunks, "the number of chunks", 1);
  return split(x, Math.max(1, Math.ceil(x.shape[wrapDim("chunk", dim, x.ndim)]! / chunks)), dim);
}

/** `x` as a tile, `repeats` times along each dimension; new dimensions come in front. As Tensor.repeat. */
export function repeat(x: Tensor, repeats: readonly number[]): Tensor {
  requireTensor("repeat", x);
  requireWholes("repeat", repeats, "the repeats");
  for (const count of repeats) requireWhole("repeat", count, "a repeat", 0);
  const added = repeats.length - x.ndim;
  if (added < 0)
    throw new ShapeError(
      `repeat: ${showShape(x.shape)} needs a count for each of its ${x.ndim} dimensions; got ${showShape(repeats)}.`,
    );
  const start: Tensor = reshape(x, [...new Array<number>(added).fill(1), ...x.shape]);
  const tiled = repeats.reduce(
    (tile, count, d) => (count === 0 ? narrow(tile, d, 0, 0) : cat(new Array<Tensor>(count).fill(tile), d)),
    start,
  );
  return named(tiled, "RepeatBackward0");
}

declare module "./tensor" {
  interface Tensor<out S extends Shape = Shape> {
    split(size: number | readonly number[], dim?: number): Tensor[];
    chunk(chunks: number, dim?: number): Tensor[];
    repeat(...repeats: number[]): Tensor;
  }
}

addMethods({ split, chunk, repeat: (x, ...repeats: number[]) => repeat(x, repeats) });
