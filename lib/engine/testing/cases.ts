import fc from "fast-check";
import { type Shape, type Tensor, tensor } from "..";

/** A float64 leaf, and whether the operation gets it as it lies in storage or with its dimensions reversed. */
export type Input = { leaf: Tensor; reversed: boolean };

/** An operation on inputs, of which the property speaks; `options` are printed with a counterexample. */
export type Case = { inputs: Input[]; options: unknown; f: (...inputs: Tensor[]) => Tensor };
export type Cases = fc.Arbitrary<Case>;

/** What is known of an input: its shape, and the range of its elements. */
export type Wanted = { shape: Shape; low?: number; high?: number };

const steps = 64;

/**
 * Elements of input `n` lie at (k + (2n + 1)/8) / 64, each at another k. So no two elements are equal, within an input
 * or across two, and no element and no difference of elements of two inputs is a multiple of 1/64, where kinks are.
 */
function input({ shape, low = -2.5, high = 2.5 }: Wanted, n: number): fc.Arbitrary<Input> {
  const count = shape.reduce((product, size) => product * size, 1);
  const places = fc.uniqueArray(
    fc.integer({ min: Math.ceil(low * steps), max: Math.floor(high * steps) - 1 }),
    {
      minLength: count,
      maxLength: count,
    },
  );
  return fc.tuple(places, fc.boolean()).map(([ks, reversed]) => {
    const values = ks.map((k) => (k + (2 * n + 1) / 8) / steps);
    const stored = reversed ? [...shape].reverse() : shape;
    const leaf = (tensor(values, { dtype: "float64" }) as Tensor).reshape(stored).detach();
    return { leaf: leaf.requiresGrad_(), reversed };
  });
}

/** The input as the operation gets it. */
export function seen({ leaf, reversed }: Input): Tensor {
  return reversed ? leaf.permute(...leaf.shape.map((_, d) => leaf.ndim - 1 - d)) : leaf;
}

/** Cases of `f`: first the options are drawn, with them the inputs, whose shapes they may decide. */
export function cases<O>(
  options: fc.Arbitrary<O>,
  wanted: (options: O) => readonly Wanted[],
  f: (options: O, ...inputs: Tensor[]) => Tensor,
): Cases {
  return options.chain((drawn) =>
    fc.tuple(...wanted(drawn).map(input)).map((inputs) => ({
      inputs,
      options: drawn,
      f: (...tensors: Tensor[]) => f(drawn, ...tensors),
    })),
  );
}
