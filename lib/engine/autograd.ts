import { add } from "./arithmetic";
import { markLeaf, onesLike } from "./create";
import { elements, fromData } from "./data";
import { GradError, ShapeError } from "./errors";
import { type GradNode, withRecording } from "./graph";
import { sameShape, showShape } from "./shape";
import type { Shape } from "./shape-types";
import { Tensor } from "./tensor";

export type BackwardOptions = {
  /** Keep what the graph saved, so that it can be gone through again. */
  retainGraph?: boolean;
  /** Record the backward pass too, for gradients of gradients; keeps the graph as well. */
  createGraph?: boolean;
};

/** Every node that `root` leads to, from the output towards the leaves: a node comes after all that use it. */
function nodesFrom(roots: readonly GradNode[]): GradNode[] {
  const seen = new Set<GradNode>(roots);
  const open = [...roots];
  for (let node = open.pop(); node !== undefined; node = open.pop())
    for (const edge of node.edges)
      if (!seen.has(edge.node)) {
        seen.add(edge.node);
        open.push(edge.node);
      }
  // A leaf may be marked after it was made, so its id says nothing; it uses nobody and can come last.
  return [...seen].sort((a, b) => Number(a.leaf !== null) - Number(b.leaf !== null) || b.id - a.id);
}

/** Sends gradients from the outputs through the graph; `arrive` sees each node with its whole gradient. */
function propagate(
  starts: Map<GradNode, Tensor>,
  arrive: (node: GradNode, gradient: Tensor) => void,
  retain: boolean,
): void {
  const gradients = new Map(starts);
  for (const node of nodesFrom([...starts.keys()])) {
    let gradient = gradients.get(node);
    if (gradient === undefined) continue;
    gradients.delete(node);
    for (const hook of node.hooks) gradient = hook(gradient) ?? gradient;
    arrive(node, gradient);
    if (node.leaf !== null) continue;
    node.checkUsable();
    for (const edge of node.edges) {
      const part = edge.rule(gradient);
      const before = gradients.get(edge.node);
      gradients.set(edge.node, before === undefined ? part : add(before, part));
    }
    if (!retain) node.free();
  }
}

function accumulate(leaf: Tensor, gradient: Tensor, keepsGraph: boolean): void {
  if (leaf.grad !== null && !keepsGraph) {
    const total = leaf.grad.storage.data;
    const part = elements(gradient);
    for (let i = 0; i < part.length; i++) total[i]! += part[i]!;
    leaf.grad.storage.version++;
  } else if (leaf.grad !== null) leaf.grad = add(leaf.grad, gradient);
  else leaf.grad = keepsGraph ? gradient : fromData(elements(gradient).slice(), leaf.shape, leaf.dtype);
}

function startNode(x: Tensor, operation: string): GradNode {
  const node = x.node ?? x.leafNode;
  if (node === null)
    throw new GradError(
      `${operation}: this tensor does not require a gradient and was not computed from one that does. Make an input with { requiresGrad: true }.`,
    );
  return node;
}

function startGradient(x: Tensor, gradient: Tensor | undefined, operation: string): Tensor {
  if (gradient === undefined) {
    if (x.numel() !== 1)
      throw new GradError(
        `${operation}: a gradient can be started implicitly only from a single number, and this output has shape ${showShape(x.shape)}. Reduce it first, as in y.sum().backward(), or pass a gradient of its shape.`,
      );
    return onesLike(x);
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
export function backward(
  x: Tensor,
  gradient?: Tensor,
  { retainGraph, createGraph = false }: BackwardOptions = {},
): void {
  const node = startNode(x, "backward");
  const start = startGradient(x, gradient, "backward");
  withRecording(createGraph, () =>
    propagate(
      new Map([[node, start]]),
      ({ leaf, retained }, g) => {
        const keeper = leaf ?? retained;
        if (keeper !== null) accumulate(keeper, g, createGraph);
      },
      retainGraph ?? createGraph,
    ),
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
  return new Tensor(x.storage, x.shape, x.dtype, { strides: x.strides, offset: x.offset });
}

declare module "./tensor" {
  interface Tensor<out S extends Shape = Shape> {
    backward(gradient?: Tensor, options?: BackwardOptions): void;
    detach(): Tensor<S>;
    requiresGrad_(on?: boolean): this;
  }
}

Tensor.prototype.backward = function (gradient, options) {
  backward(this, gradient, options);
};
Tensor.prototype.detach = function () {
  return detach(this);
};
Tensor.prototype.requiresGrad_ = function (on) {
  return setRequiresGrad(this, on);
};
