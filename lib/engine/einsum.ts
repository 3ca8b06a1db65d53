import { described, requireTensor } from "./checks";
import { ArgumentError, ShapeError } from "./errors";
import { matmul } from "./matmul";
import { countOf, showShape } from "./shape";
import { sum } from "./sum";
import type { Tensor } from "./tensor";
import { permute, reshape } from "./views";

/** A tensor with a letter for each of its dimensions. */
type Lettered = { x: Tensor; letters: readonly string[] };

/**
 * Sum of products, as Einstein wrote it: "ij,jk->ik" is the product of two matrices, "ij->" the sum of all elements,
 * "bi,bj->bij" an outer product for each b. Letters that the result does not have are summed over; without "->" the
 * result has, in alphabetical order, the letters that occur once. Throws ArgumentError for a text that does not fit the
 * tensors, ShapeError where one letter stands for two sizes. As torch.einsum, without "..." and letters repeated in one operand.
 */
export function einsum(equation: string, ...operands: readonly Tensor[]): Tensor {
  if (typeof equation !== "string")
    throw new ArgumentError(
      `einsum: the first argument is the equation, as in einsum("ij,jk->ik", a, b); got ${described(equation)}.`,
    );
  for (const operand of operands) requireTensor("einsum", operand, "every operand");
  const { inputs, output } = parse(equation, operands);
  const [first, ...rest] = inputs as [Lettered, ...Lettered[]];
  const total = rest.reduce((product, next, i) => {
    const wanted = new Set([...output, ...rest.slice(i + 1).flatMap(({ letters }) => letters)]);
    return multiplied(product, next, wanted);
  }, first);
  const { x, letters } = summedTo(total, new Set(output));
  return permute(
    x,
    output.map((letter) => letters.indexOf(letter)),
  );
}

function parse(equation: string, operands: readonly Tensor[]): { inputs: Lettered[]; output: string[] } {
  const [left = "", right] = equation.replaceAll(" ", "").split("->");
  const terms = left.split(",").map((term) => [...term]);
  const wrong = (why: string) => new ArgumentError(`einsum: "${equation}" ${why}`);
  if (terms.length !== operands.length)
    throw wrong(`is for ${terms.length} tensors, and ${operands.length} were passed.`);
  const all = terms.flat();
  const output =
    right === undefined ? all.filter((a) => all.indexOf(a) === all.lastIndexOf(a)).sort() : [...right];
  const sizes = new Map<string, number>();
  const inputs = terms.map((letters, i): Lettered => {
    const x = operands[i]!;
    if (letters.length !== x.ndim)
      throw wrong(`names ${letters.length} dimensions of a tensor of shape ${showShape(x.shape)}.`);
    for (const [d, letter] of letters.entries()) {
      if (!/[a-zA-Z]/.test(letter)) throw wrong(`has "${letter}" where a letter belongs.`);
      if (letters.indexOf(letter) !== d)
        throw wrong(`repeats "${letter}" in one operand. Take the diagonal first.`);
      const size = sizes.get(letter) ?? x.shape[d]!;
      if (size !== x.shape[d])
        throw new ShapeError(
          `einsum: "${letter}" of "${equation}" stands for ${size} and for ${x.shape[d]}, in ${operands.map((o) => showShape(o.shape)).join(" and ")}.`,
        );
      sizes.set(letter, size);
    }
    return { x, letters };
  });
  const strange = output.find((letter, i) => !sizes.has(letter) || output.indexOf(letter) !== i);
  if (strange !== undefined)
    throw wrong(
      `gives the result "${strange}", which must be a letter of the operands and stand there once.`,
    );
  return { inputs, output };
}

/** Summed over the letters that are not wanted. */
function summedTo({ x, letters }: Lettered, wanted: ReadonlySet<string>): Lettered {
  const dims = letters.flatMap((letter, d) => (wanted.has(letter) ? [] : [d]));
  return dims.length === 0
    ? { x, letters }
    : { x: sum(x, dims), letters: letters.filter((letter) => wanted.has(letter)) };
}

/** The product of two as one of matrices: [batch, own, shared] · [batch, shared, own]. */
function multiplied(a: Lettered, b: Lettered, wanted: ReadonlySet<string>): Lettered {
  const left = summedTo(a, new Set([...wanted, ...b.letters]));
  const right = summedTo(b, new Set([...wanted, ...a.letters]));
  const inBoth = left.letters.filter((letter) => right.letters.includes(letter));
  const batch = inBoth.filter((letter) => wanted.has(letter));
  const shared = inBoth.filter((letter) => !wanted.has(letter));
  const leftOwn = left.letters.filter((letter) => !inBoth.includes(letter));
  const rightOwn = right.letters.filter((letter) => !inBoth.includes(letter));
  const sizes = new Map([
    ...left.letters.map((l, d) => [l, left.x.shape[d]!] as const),
    ...right.letters.map((l, d) => [l, right.x.shape[d]!] as const),
  ]);
  const count = (letters: readonly string[]) => countOf(letters.map((letter) => sizes.get(letter)!));
  const inOrder = ({ x, letters }: Lettered, order: readonly string[]) =>
    permute(
      x,
      order.map((letter) => letters.indexOf(letter)),
    );
  const p = reshape(inOrder(left, [...batch, ...leftOwn, ...shared]), [
    count(batch),
    count(leftOwn),
    count(shared),
  ]);
  const q = reshape(inOrder(right, [...batch, ...shared, ...rightOwn]), [
    count(batch),
    count(shared),
    count(rightOwn),
  ]);
  const letters = [...batch, ...leftOwn, ...rightOwn];
  return {
    x: reshape(
      matmul(p as Tensor, q as Tensor),
      letters.map((letter) => sizes.get(letter)!),
    ),
    letters,
  };
}
