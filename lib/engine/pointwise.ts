import { mul } from "./arithmetic";
import { fullLike } from "./create";
import { allocate, isFloating } from "./dtype";
import { elements, elementsAs, fromData } from "./elements";
import { isGradEnabled, record } from "./graph";
import type { Shape } from "./shape-types";
import type { Tensor } from "./tensor";

/** A function applied to every element: of numbers (in double precision) or of tensors. */
export interface Pointwise {
  (x: number): number;
  <S extends Shape>(x: Tensor<S>): Tensor<S>;
}

/** One function of one variable, forward and backward. */
export type PointwiseRule = {
  /** The graph names it so, with "Backward0" behind: "Tanh". */
  name: string;
  /** For the few that PyTorch numbers otherwise than 0. */
  variant?: number;
  /** y = f(x). */
  at: (x: number) => number;
  /** The gradient of x from that of y: g · f′(x), with PyTorch's choice where f has no derivative. Linear in g. */
  back: (g: number, x: number, y: number) => number;
  /** f′(x) in operations of tensors, for gradients of gradients. Left out where f′ is constant between kinks. */
  derivative?: (x: Tensor, y: Tensor) => Tensor;
  /** `back` reads y alone, so x may be changed afterwards. */
  readsOutput?: true;
  /** Whole numbers stay whole numbers (abs, floor…); else they become float32. */
  keepsIntegers?: true;
};

/** The function of numbers and tensors that a rule describes. */
export function pointwise(rule: PointwiseRule): Pointwise {
  return ((x: number | Tensor) => (typeof x === "number" ? rule.at(x) : applyRule(rule, x))) as Pointwise;
}

/** Applies a rule to every element. */
export function applyRule<S extends Shape>(rule: PointwiseRule, x: Tensor<S>): Tensor<S> {
  const dtype = isFloating(x.dtype) || rule.keepsIntegers ? x.dtype : "float32";
  const data = elementsAs(x, dtype);
  const out = allocate(dtype, data.length);
  for (let i = 0; i < data.length; i++) out[i] = rule.at(data[i]!);
  const y = fromData(out, x.shape, dtype);
  return record(
    y,
    `${rule.name}Backward${rule.variant ?? 0}`,
    [[x, (g) => goBack(rule, g, x, y)]],
    [rule.readsOutput ? y : x],
  );
}

function goBack(rule: PointwiseRule, g: Tensor, x: Tensor, y: Tensor): Tensor {
  if (isGradEnabled() && rule.derivative) return mul(g, rule.derivative(x, y));
  const [gs, xs, ys] = [elementsAs(g, y.dtype), elements(x), elements(y)];
  const out = allocate(y.dtype, gs.length);
  for (let i = 0; i < gs.length; i++) out[i] = rule.back(gs[i]!, xs[i]!, ys[i]!);
  const result = fromData(out, x.shape, y.dtype);
  // Between kinks f′ is constant: x has no influence, but it stays part of the graph, with gradient 0.
  return record(result, `${rule.name}BackwardBackward0`, [
    [g, (gg) => goBack(rule, gg, x, y)],
    [x, () => fullLike(x, 0)],
  ]);
}
