import fc from "fast-check";
import type { Tensor } from "..";
import { type Cases, cases } from "./cases";
import { partOf, shapes, shapeWith } from "./shapes";

/** A method that changes a copy of the tensor itself. */
function inPlace(f: (copy: Tensor, other: Tensor) => Tensor, low?: number): Cases {
  const range = low === undefined ? {} : { low };
  return cases(
    shapes().chain((whole) => partOf(whole).map((part) => ({ whole, part }))),
    ({ whole, part }) => [
      { shape: whole, ...range },
      { shape: part, ...range },
    ],
    (_, x, other) => {
      const before = x.mul(2);
      const after = f(before, other);
      return after.mul(x);
    },
  );
}

const index = fc.oneof(
  fc.constantFrom(0, -1, ":" as const),
  fc.record({ start: fc.integer({ min: -2, max: 1 }), step: fc.integer({ min: 1, max: 2 }) }),
);

/** What exists as a method of tensors only. */
export const ofMethods: Readonly<Record<string, Cases>> = {
  at: cases(
    shapeWith((shape) => fc.record({ indices: fc.array(index, { maxLength: shape.length }) })),
    ({ shape }) => [{ shape }],
    ({ indices }, x) =>
      x.at(...indices.map((i) => (typeof i === "object" ? ([i.start, 5, i.step] as const) : i))),
  ),
  contiguous: cases(
    shapes(),
    (shape) => [{ shape }],
    (_, x) => x.contiguous(),
  ),
  t: cases(
    shapes(0, 2),
    (shape) => [{ shape }],
    (_, x) => x.t() as Tensor,
  ),
  to: cases(
    shapes(),
    (shape) => [{ shape }],
    (_, x) => x.to("float64"),
  ),
  add_: inPlace((x, other) => x.add_(other)),
  sub_: inPlace((x, other) => x.sub_(other)),
  mul_: inPlace((x, other) => x.mul_(other)),
  div_: inPlace((x, other) => x.div_(other), 0.25),
  exp_: inPlace((x) => x.exp_()),
  relu_: inPlace((x) => x.relu_()),
  sigmoid_: inPlace((x) => x.sigmoid_()),
  tanh_: inPlace((x) => x.tanh_()),
  clamp_: inPlace((x) => x.clamp_({ min: -1, max: 1 })),
  fill_: inPlace((x) => x.fill_(3)),
  zero_: inPlace((x) => x.zero_()),
  copy_: inPlace((x, other) => x.copy_(other)),
};
