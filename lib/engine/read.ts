import { elements } from "./elements";
import { addMethods } from "./methods";
import type { ArrayOf, NestedNumbers, Shape } from "./shape-types";
import type { Tensor } from "./tensor";

/** The elements as nested lists, a single number for a 0-dimensional tensor; bool as 0 and 1. As Tensor.tolist. */
export function toArray<S extends Shape>(x: Tensor<S>): ArrayOf<S> {
  const flat = Array.from(elements(x));
  return nest(flat, x.shape, 0, { next: 0 }) as ArrayOf<S>;
}

function nest(flat: readonly number[], shape: Shape, depth: number, at: { next: number }): NestedNumbers {
  if (depth === shape.length) return flat[at.next++]!;
  return Array.from({ length: shape[depth]! }, () => nest(flat, shape, depth + 1, at));
}

type ToArrayMethod = <A extends Shape>(this: Tensor<A>) => ArrayOf<A>;

declare module "./tensor" {
  interface Tensor<out S extends Shape = Shape> {
    toArray: ToArrayMethod;
  }
}

addMethods({ toArray });
