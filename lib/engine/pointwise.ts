import { finished, resultOf, worthwhile } from "./arena";
import { mul } from "./arithmetic";
import { requireTensor } from "./checks";
import { fullLike } from "./create";
import { type DType, isFloating } from "./dtype";
import { addressOfElements, elements, elementsAs, emptyStorage, fromNumber } from "./elements";
import { GradNode, isGradEnabled, isRecorded, type Rule, record } from "./graph";
import { native } from "./native";
import type { Shape } from "./shape-types";
import { Tensor } from "./tensor";

/** A function applied to every element: of numbers (in double precision) or of tensors. */
export interface Pointwise {
  (x: number): number;
  <S extends Shape>(x: Tensor<S>): Tensor<S>;
}

/** One function of one variable, forward and backward. */
export type PointwiseRule = {
  /** What PyTorch calls it in the graph: "TanhBackward0". */
  node: string;
  /** Name of the function, where it is not the beginning of `node` in small letters. */
  called?: string;
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
  /** Kernels that do the same for many float32 elements; `back` gets the gradient and y. */
  kernels?: {
    at: "relu" | "exp" | "tanh" | "sigmoid";
    back: "reluBack" | "mul" | "tanhBack" | "sigmoidBack";
  };
};

/** The function's name, as its caller writes it. */
export function nameOf({ called, node }: PointwiseRule): string {
  return called ?? node.replace(/Backward\d$/, "").toLowerCase();
}

/** The function of numbers and tensors that a rule describes. */
export function pointwise(rule: PointwiseRule): Pointwise {
  return ((x: number | Tensor) => (typeof x === "number" ? rule.at(x) : applyRule(rule, x))) as Pointwise;
}

/** Applies a rule to every element. */
export function applyRule<S extends Shape>(rule: PointwiseRule, x: Tensor<S>): Tensor<S> {
  if (!(x instanceof Tensor)) requireTensor(nameOf(rule), x);
  const y = valueOf(rule, x);
  return isRecorded(x) ? recordedRule(rule, x, y) : y;
}

const backward: Rule<PointwiseRule> = (g, x, y, rule) => goBack(rule, g, x, y);

function recordedRule<S extends Shape>(rule: PointwiseRule, x: Tensor<S>, y: Tensor<S>): Tensor<S> {
  const node = new GradNode(rule.node);
  node.follow(x, backward, y, rule);
  node.save(rule.readsOutput ? y : x);
  return node.made(y);
}

function valueOf<S extends Shape>(rule: PointwiseRule, x: Tensor<S>): Tensor<S> {
  const count = x.numel();
  if (x.dtype === "float32") {
    if (count === 1) return fromNumber(rule.at(x.first()), x.shape);
    if (rule.kernels !== undefined && worthwhile(count)) {
      const from = addressOfElements(x);
      const out = from === 0 ? null : resultOf(count);
      if (out !== null) {
        native()![rule.kernels.at](count, from, out.address);
        return new Tensor(finished(out), x.shape, "float32");
      }
    }
  }
  const dtype = isFloating(x.dtype) || rule.keepsIntegers ? x.dtype : "float32";
  const data = elementsAs(x, dtype);
  const storage = emptyStorage(dtype, count);
  const out = storage.data;
  for (let i = 0; i < count; i++) out[i] = rule.at(data[i]!);
  return new Tensor(storage, x.shape, dtype);
}

function goBack(rule: PointwiseRule, g: Tensor, x: Tensor, y: Tensor): Tensor {
  if (!isGradEnabled()) return gradientOf(rule, g, rule.readsOutput ? y : x, x.shape, y.dtype);
  if (rule.derivative) return mul(g, rule.derivative(x, y));
  const result = gradientOf(rule, g, rule.readsOutput ? y : x, x.shape, y.dtype);
  // Between kinks f′ is constant: x has no influence, but it stays part of the graph, with gradient 0.
  return record(result, rule.node.replace("Backward", "BackwardBackward"), [
    [g, (gg) => goBack(rule, gg, x, y)],
    [x, () => fullLike(x, 0)],
  ]);
}

/** `saved` is the output where the rule reads it, else the input. */
function gradientOf(rule: PointwiseRule, g: Tensor, saved: Tensor, shape: Shape, dtype: DType): Tensor {
  const count = g.numel();
  if (dtype === "float32" && g.dtype === "float32" && saved.dtype === "float32") {
    if (count === 1) {
      const value = saved.first();
      return fromNumber(rule.back(g.first(), value, value), shape);
    }
    if (rule.kernels !== undefined && worthwhile(count)) {
      const from = addressOfElements(g);
      const at = addressOfElements(saved);
      const out = from === 0 || at === 0 ? null : resultOf(count);
      if (out !== null) {
        native()![rule.kernels.back](count, from, at, out.address);
        return new Tensor(finished(out), shape, "float32");
      }
    }
  }
  const [gs, values] = [elementsAs(g, dtype), elements(saved)];
  const storage = emptyStorage(dtype, count);
  const out = storage.data;
  for (let i = 0; i < count; i++) out[i] = rule.back(gs[i]!, values[i]!, values[i]!);
  return new Tensor(storage, shape, dtype);
}
