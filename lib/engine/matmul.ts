import { addressOf, finished, resultOf, scratch } from "./arena";
import { requireTensor } from "./checks";
import { allocate, type Data, isFloating, promote } from "./dtype";
import { broadcastView, elementsAs, fromData } from "./elements";
import { DtypeError, ShapeError } from "./errors";
import { isRecorded, named, record } from "./graph";
import type { MatmulProblem, MatmulShape } from "./matmul-types";
import { addMethods } from "./methods";
import { native } from "./native";
import { broadcastShapes, countOf, sameShape, showShape } from "./shape";
import type { Shape, Unless } from "./shape-types";
import { sumTo } from "./sum";
import { Tensor } from "./tensor";
import { reshape, transpose } from "./views";

/**
 * Product of matrices: [n, k] · [k, m] → [n, m]. A vector on the left counts as a row, on the right as a column, and
 * that dimension is dropped; dimensions before the last two are batches and are broadcast.
 * Throws ShapeError when the columns of `a` and the rows of `b` differ. As torch.matmul.
 */
export function matmul<A extends Tensor, B extends Tensor>(
  a: A,
  b: Unless<MatmulProblem<A["shape"], B["shape"]>, B>,
): Tensor<MatmulShape<A["shape"], B["shape"]>>;
export function matmul(a: Tensor, b: Tensor): Tensor {
  requireTensor("matmul", a);
  requireTensor("matmul", b, "the second input");
  checkFit(a, b);
  if (a.ndim === 2 && b.ndim === 2) return ofMatrices(a, b);
  const left = a.ndim === 1 ? reshape(a, [1, -1]) : a;
  const right = b.ndim === 1 ? reshape(b, [-1, 1]) : b;
  const product = batched(left, right);
  const shape = product.shape.filter(
    (_, d) => !(a.ndim === 1 && d === product.ndim - 2) && !(b.ndim === 1 && d === product.ndim - 1),
  );
  const result = sameShape(shape, product.shape) ? product : reshape(product, shape);
  return named(result, nameOf(a, b));
}

/** What PyTorch's matmul hands on to: products of matrices, of a matrix and a vector, or of batches. */
function nameOf(a: Tensor, b: Tensor): string {
  if (a.ndim > 2 || b.ndim > 2) return "UnsafeViewBackward0";
  if (b.ndim === 1) return a.ndim === 1 ? "DotBackward0" : "MvBackward0";
  return a.ndim === 1 ? "SqueezeBackward3" : "MmBackward0";
}

function checkFit(a: Tensor, b: Tensor): void {
  if (a.dtype !== b.dtype)
    throw new DtypeError(
      `matmul: both must be of one type, as in PyTorch; got ${a.dtype} and ${b.dtype}. Convert one with to("${isFloating(a.dtype) ? a.dtype : b.dtype}").`,
    );
  const columns = a.shape[a.ndim - 1];
  const rows = b.shape[Math.max(b.ndim - 2, 0)];
  if (columns !== undefined && columns === rows) return;
  const shapes = `matmul: ${showShape(a.shape)} and ${showShape(b.shape)} do not fit`;
  if (a.ndim === 0 || b.ndim === 0)
    throw new ShapeError(`${shapes}: both need at least one dimension. Use mul for a single number.`);
  const left = a.ndim === 1 ? `${columns} elements` : `${columns} columns`;
  throw new ShapeError(`${shapes}: ${left} meet ${rows} ${b.ndim === 1 ? "elements" : "rows"}.`);
}

/** [n, k] · [k, m]. */
function ofMatrices(a: Tensor, b: Tensor): Tensor {
  const product = productOf(a, b) ?? batchedProduct(a, b, []);
  if (!isRecorded(a, b)) return product;
  return record(
    product,
    "MmBackward0",
    [
      [a, (g) => ofMatrices(g, lastTwo(b))],
      [b, (g) => ofMatrices(lastTwo(a), g)],
    ],
    savedOf(a, b),
  );
}

function savedOf(a: Tensor, b: Tensor): Tensor[] {
  return !a.requiresGrad ? [a] : !b.requiresGrad ? [b] : [b, a];
}

// Which dimension holds rows, and which columns.
const straight = [0, 1] as const;
const turned = [1, 0] as const;

/** So few multiplications are done in JavaScript, in double precision. */
const fewest = 64;

/**
 * a · b + bias by the kernel, without a record, or null where it cannot. Rows and columns may lie in any steps, so a
 * transposed matrix is not copied; `turnA` and `turnB` take aᵀ and bᵀ. a: [n, k], b: [k, m], bias: [m]; float32.
 */
export function productOf(
  a: Tensor,
  b: Tensor,
  bias: Tensor | null = null,
  turnA = false,
  turnB = false,
): Tensor | null {
  const [rowOfA, columnOfA] = turnA ? turned : straight;
  const [rowOfB, columnOfB] = turnB ? turned : straight;
  const n = a.shape[rowOfA]!;
  const k = a.shape[columnOfA]!;
  const m = b.shape[columnOfB]!;
  if (n * k * m <= fewest || a.dtype !== "float32" || b.dtype !== "float32" || native() === null) return null;
  if (bias !== null && !(bias.dtype === "float32" && bias.isContiguous)) return null;
  const at = addressOf(a.storage, a.offset);
  const by = addressOf(b.storage, b.offset);
  const plus = bias === null ? 0 : addressOf(bias.storage, bias.offset);
  const out = resultOf(n * m);
  const room = scratch(8 * k + 16);
  if (at === 0 || by === 0 || room === 0 || out === null || (bias !== null && plus === 0)) return null;
  native()!.matmul(
    n,
    m,
    k,
    at,
    step(a, rowOfA),
    step(a, columnOfA),
    by,
    step(b, rowOfB),
    step(b, columnOfB),
    out.address,
    plus,
    room,
  );
  return new Tensor(finished(out), [n, m], "float32");
}

/** The stride of one dimension of a matrix; asking for a list of them costs more than a small product. */
function step(x: Tensor, d: number): number {
  if (!x.isContiguous) return x.strides[d]!;
  return d === 0 ? x.shape[1]! : 1;
}

const lastTwo = (x: Tensor) => transpose(x, -2, -1);

function batched(a: Tensor, b: Tensor): Tensor {
  const batch = broadcastShapes("matmul", a.shape.slice(0, -2), b.shape.slice(0, -2));
  if (batch.length === 0) return ofMatrices(a, b);
  return record(
    batchedProduct(a, b, batch),
    "BmmBackward0",
    [
      [a, (g) => sumTo(batched(g, lastTwo(b)), a.shape)],
      [b, (g) => sumTo(batched(lastTwo(a), g), b.shape)],
    ],
    savedOf(a, b),
  );
}

function batchedProduct(a: Tensor, b: Tensor, batch: Shape): Tensor {
  const [n, k, m] = [a.shape.at(-2)!, a.shape.at(-1)!, b.shape.at(-1)!];
  const type = promote(a, b);
  const left = elementsAs(broadcastView(a, [...batch, n, k]), type);
  const right = elementsAs(broadcastView(b, [...batch, k, m]), type);
  const out = allocate(type, countOf(batch) * n * m);
  for (let i = 0; i < countOf(batch); i++)
    multiplyInto(out, i * n * m, left, i * n * k, right, i * k * m, [n, k, m]);
  return fromData(out, [...batch, n, m], type);
}

/** One [n, k] · [k, m], a row of the result at a time; sums are kept in double precision. */
function multiplyInto(
  out: Data,
  o: number,
  a: Data,
  p: number,
  b: Data,
  q: number,
  [n, k, m]: [number, number, number],
): void {
  const row = new Float64Array(m);
  for (let i = 0; i < n; i++) {
    row.fill(0);
    for (let j = 0; j < k; j++) {
      const factor = a[p + i * k + j]!;
      const start = q + j * m;
      for (let c = 0; c < m; c++) row[c]! += factor * b[start + c]!;
    }
    out.set(row, o + i * m);
  }
}

type MatmulMethod = <A extends Tensor, B extends Tensor>(
  this: A,
  other: Unless<MatmulProblem<A["shape"], B["shape"]>, B>,
) => Tensor<MatmulShape<A["shape"], B["shape"]>>;

declare module "./tensor" {
  interface Tensor<out S extends Shape = Shape> {
    matmul: MatmulMethod;
  }
}

addMethods({ matmul });
