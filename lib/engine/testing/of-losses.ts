import fc from "fast-check";
import { nn, type Tensor, tensor } from "..";
import { type Cases, cases, type Wanted } from "./cases";
import { shapes } from "./shapes";

const F = nn.functional;
const reduction = fc.constantFrom("mean" as const, "sum" as const, "none" as const);
const size = fc.integer({ min: 1, max: 4 });

/** Input and target of one shape, both differentiated. */
function pairLoss<O extends object>(
  options: fc.Arbitrary<O>,
  f: (input: Tensor, target: Tensor, options: O) => Tensor,
  [input, target]: [Omit<Wanted, "shape">, Omit<Wanted, "shape">] = [{}, {}],
): Cases {
  return cases(
    fc.record({ shape: shapes(), given: options }),
    ({ shape }) => [
      { shape, ...input },
      { shape, ...target },
    ],
    ({ given }, x, y) => f(x, y, given),
  );
}

const probability = { low: 0.0625, high: 0.9375 };
const double = (values: number[], shape = [values.length]): Tensor =>
  (tensor(values, { dtype: "float64" }) as Tensor).reshape(shape);

/** Scores, class indices (some of them ignored) and maybe a weight for each class. */
const classes = fc
  .record({ count: fc.option(size, { nil: null }), classes: size, rest: shapes(0, 1) })
  .chain(({ count, classes: n, rest }) => {
    const places = count === null ? [] : [count, ...rest];
    const length = places.reduce((a, b) => a * b, 1);
    return fc.record({
      shape: fc.constant(count === null ? [n] : [count, n, ...rest]),
      places: fc.constant(places),
      // The first one counts, because a mean over nothing is NaN.
      targets: fc.tuple(
        fc.nat({ max: n - 1 }),
        fc.array(fc.integer({ min: -1, max: n - 1 }), { minLength: length - 1, maxLength: length - 1 }),
      ),
      weights: fc.option(fc.array(fc.constantFrom(0.5, 1, 2), { minLength: n, maxLength: n }), {
        nil: undefined,
      }),
      reduction,
      labelSmoothing: fc.constantFrom(0, 0.25),
    });
  });

type Classes = typeof classes extends fc.Arbitrary<infer C> ? C : never;

function classLoss(f: (input: Tensor, target: Tensor, options: object) => Tensor): Cases {
  const options = ({ weights, ...given }: Classes, smoothing: boolean) => ({
    reduction: given.reduction,
    ignoreIndex: -1,
    ...(smoothing && { labelSmoothing: given.labelSmoothing }),
    ...(weights && { weight: double(weights) }),
  });
  return cases(
    classes,
    ({ shape }) => [{ shape }],
    (drawn, x) => {
      const [head, tail] = drawn.targets;
      const target = (tensor([head, ...tail], { dtype: "int64" }) as Tensor).reshape(drawn.places);
      return f(x, target, options(drawn, f === F.crossEntropy));
    },
  );
}

export const ofLosses: Readonly<Record<string, Cases>> = {
  binaryCrossEntropy: pairLoss(fc.record({ reduction }), F.binaryCrossEntropy, [probability, probability]),
  binaryCrossEntropyWithLogits: pairLoss(
    fc.record({ reduction, heavy: fc.boolean() }),
    (x, y, { reduction: kind, heavy }) =>
      F.binaryCrossEntropyWithLogits(x, y, {
        reduction: kind,
        ...(heavy && { posWeight: double([3], []), weight: double([0.5], []) }),
      }),
    [{}, probability],
  ),
  crossEntropy: fc.oneof(
    classLoss(F.crossEntropy),
    cases(
      fc.record({ shape: shapes(1, 3), reduction, labelSmoothing: fc.constantFrom(0, 0.25) }),
      ({ shape }) => [{ shape }, { shape, ...probability }],
      ({ shape: _, ...options }, x, y) => F.crossEntropy(x, y, options),
    ),
  ),
  huberLoss: pairLoss(fc.record({ reduction, delta: fc.constantFrom(0.5, 1) }), F.huberLoss),
  klDiv: pairLoss(
    fc.record({ reduction: fc.oneof(reduction, fc.constant("batchmean" as const)), logTarget: fc.boolean() }),
    F.klDiv,
    [{}, probability],
  ),
  l1Loss: pairLoss(fc.record({ reduction }), F.l1Loss),
  mseLoss: pairLoss(fc.record({ reduction }), F.mseLoss),
  nllLoss: classLoss(F.nllLoss),
  smoothL1Loss: pairLoss(fc.record({ reduction, beta: fc.constantFrom(0, 0.5, 1) }), F.smoothL1Loss),
};
