import { addressOf, worthwhile } from "./arena";
import { add } from "./arithmetic";
import { requireOptions, requireTensor } from "./checks";
import { castCopy, markLeaf, onesLike } from "./create";
import { elements, fromNumber } from "./elements";
import { GradError, ShapeError } from "./errors";
import { type GradNode, withRecording } from "./graph";
import { addMethods } from "./methods";
import { native } from "./native";
import { propagate } from "./propagate";
import { sameShape, showShape } from "./shape";
import type { Shape } from "./shape-types";
import { Tensor } from "./tensor";

export type BackwardOptions = {
  /** Keep what the graph saved, so that it can be gone through again. */
  retainGraph?: boolean;
  /** Record the backward pass too, for gradients of gradients; keeps the graph as well. */
  createGraph?: boolean;
};

/** Adds a gradient to the leaf's own. A tensor that nobody else knows of becomes the leaf's; else it is copied. */
function accumulate(leaf: Tensor, gradient: Tensor, keepsGraph: boolean): void {
  const own = leaf.gradient;
  if (own === null) leaf.grad = keepsGraph ? gradient : (takenOver(gradient) ?? copyOf(gradient));
  else if (keepsGraph || own.storage.length !== own.numel()) leaf.grad = add(own, gradient);
  else {
    addInPlace(own, gradient);
    own.storage.version++;
  }
}

/** Internal: needs counts the gradient that is just arriving. */
function takenOver(gradient: Tensor): Tensor | null {
  if (!gradient.hasStorage) return null;
  const { storage } = gradient;
  const isWhole = gradient.isContiguous && storage.length === gradient.numel();
  if (!storage.owned || storage.needs !== 1 || !isWhole) return null;
  storage.needs++;
  return new Tensor(storage, gradient.shape, gradient.dtype);
}

function copyOf(gradient: Tensor): Tensor {
  if (gradient.dtype === "float32" && gradient.numel() === 1)
    return fromNumber(gradient.first(), gradient.shape);
  return castCopy(gradient, gradient.dtype);
}

function addInPlace(total: Tensor, part: Tensor): void {
  const count = total.numel();
  if (total.dtype === "float32" && part.dtype === "float32" && part.isContiguous && worthwhile(count)) {
    const [to, from] = [addressOf(total.storage), addressOf(part.storage, part.offset)];
    if (to !== 0 && from !== 0) {
      native()!.accumulate(count, to, from);
      return;
    }
  }
  const [sum, added] = [total.storage.data, elements(part)];
  for (let i = 0; i < count; i++) sum[i]! += added[i]!;
}

export function startNode(x: Tensor, operation: string): GradNode {
  requireTensor(operation, x);
  const node = x.node ?? x.leafNode;
  if (node === null)
    throw new GradError(
      `${operation}: this tensor does not require a gradient and was not computed from one that does. Make an input with { requiresGrad: true }.`,
    );
  return node;
}

export function startGradient(x: Tensor, gradient: Tensor | undefined, operation: string): Tensor {
  if (gradient !== undefined) requireTensor(operation, gradient, "the gradient");
  if (gradient === undefined) {
    if (x.numel() !== 1)
      throw new GradError(
        `${operation}: a gradient can be started implicitly only from a single number, and this output has shape ${showShape(x.shape)}. Reduce it first, as in y.sum().backward(), or pass a gradient of its shape.`,
      );
    return x.dtype === "float32" ? fromNumber(1, x.shape) : onesLike(x);
  }
  if (!sameShape(x.shape, gradient.shape))
    throw new ShapeError(
      `${operation}: the output has shape ${showShape(x.shape)}, but the gradient passed has ${showShape(gradient.shape)}. They must be equal.`,
    );
  return gradient;
}

/**
 * Adds the gradient of `x` with respect to every leaf it was computed from to the leaf's `grad`. `gradient` is that of
 * some later number with respect to `x` and may be left out when `x` is a single number. As Tensor.backward.
 */
export function backward(x: Tensor, gradient?: Tensor, options: BackwardOptions = {}): void {
  requireOptions("backward", options, "{ retainGraph: true }");
  const { retainGraph, createGraph = false } = options;
  const node = startNode(x, "backward");
  const start = startGradient(x, gradient, "backward");
  withRecording(createGraph, () =>
    propagate({
      starts: [[node, start]],
      arrive: ({ leaf, watchers }, g) => {
        const keeper = leaf ?? watchers?.retained ?? null;
        if (keeper !== null) accumulate(keeper, g, createGraph);
      },
      retain: retainGraph ?? createGraph,
    }),
  );
}

/** Says whether operations on `x` are recorded; returns `x`. Only a leaf can be told to stop. As Tensor.requires_grad_. */
export function setRequiresGrad<T extends Tensor>(x: T, on = true): T {
  if (!on && x.node !== null)
    throw new GradError(
      "requiresGrad_: this tensor was computed, so it cannot stop requiring a gradient. Use detach().",
    );
  if (on && x.node === null) markLeaf(x);
  if (!on) x.leafNode = null;
  return x;
}

/** The same elements without history: nothing flows back through it. Shares storage. As Tensor.detach. */
export function detach<S extends Shape>(x: Tensor<S>): Tensor<S> {
  return new Tensor(x.storage, x.shape, x.dtype, x.isContiguous && x.offset === 0 ? null : x);
}

declare module "./tensor" {
  interface Tensor<out S extends Shape = Shape> {
    backward(gradient?: Tensor, options?: BackwardOptions): void;
    detach(): Tensor<S>;
    requiresGrad_(on?: boolean): this;
  }
}

addMethods({ backward, detach, requiresGrad_: setRequiresGrad });
