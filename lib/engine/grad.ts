import { type BackwardOptions, startGradient, startNode } from "./autograd";
import { requireFunction, requireOptions } from "./checks";
import { GradError } from "./errors";
import { type GradNode, type Hook, Watchers, withRecording } from "./graph";
import { addMethods } from "./methods";
import { propagate, type Start } from "./propagate";
import type { Shape } from "./shape-types";
import type { Tensor } from "./tensor";

export type GradOptions = BackwardOptions & {
  /** Gradients of the outputs; needed where an output is no single number. */
  gradOutputs?: readonly Tensor[];
  /** Give null for an input that the outputs do not depend on, instead of throwing. */
  allowUnused?: boolean;
};

/**
 * Gradients of the sum of `outputs` with respect to `inputs`, without touching any `.grad`. With `createGraph` the
 * result can itself be differentiated. As torch.autograd.grad.
 */
export function grad<S extends Shape>(
  outputs: Tensor | readonly Tensor[],
  input: Tensor<S>,
  options?: GradOptions,
): Tensor<S>;
export function grad(
  outputs: Tensor | readonly Tensor[],
  inputs: readonly Tensor[],
  options: GradOptions & { allowUnused: true },
): (Tensor | null)[];
export function grad(
  outputs: Tensor | readonly Tensor[],
  inputs: readonly Tensor[],
  options?: GradOptions,
): Tensor[];
export function grad(
  outputs: Tensor | readonly Tensor[],
  inputs: Tensor | readonly Tensor[],
  options: GradOptions = {},
): Tensor | null | (Tensor | null)[] {
  requireOptions("grad", options, "{ createGraph: true }");
  const { createGraph = false, retainGraph = createGraph } = options;
  const single = !isList(inputs);
  const wanted = (single ? [inputs] : inputs).map((input) => startNode(input, "grad"));
  const found = new Map<GradNode, Tensor>();
  withRecording(createGraph, () =>
    propagate({
      starts: startsOf(isList(outputs) ? outputs : [outputs], options),
      arrive: (node, gradient) => found.set(node, kept(gradient)),
      targets: new Set(wanted),
      retain: retainGraph,
    }),
  );
  const gradients = wanted.map((node, i) => found.get(node) ?? unused(i, options));
  return single ? (gradients[0] ?? null) : gradients;
}

/** The reader gets to know this gradient, so the engine may not let go of it. */
function kept(gradient: Tensor): Tensor {
  gradient.storage.owned = false;
  return gradient;
}

function startsOf(outputs: readonly Tensor[], { gradOutputs = [] }: GradOptions): Start[] {
  return outputs.map((output, i) => [
    startNode(output, "grad"),
    startGradient(output, gradOutputs[i], "grad"),
  ]);
}

function unused(i: number, { allowUnused = false }: GradOptions): null {
  if (allowUnused) return null;
  throw new GradError(
    `grad: the outputs do not depend on input ${i}. Leave it out, or pass { allowUnused: true } to get null for it.`,
  );
}

function isList(x: Tensor | readonly Tensor[]): x is readonly Tensor[] {
  return Array.isArray(x);
}

/** Calls `hook` with the gradient of `x` when it is known; what it returns takes its place. As Tensor.register_hook. */
export function registerHook(x: Tensor, hook: Hook): { remove(): void } {
  const node = startNode(x, "registerHook");
  const { hooks } = watchersOf(node);
  requireFunction("registerHook", hook);
  hooks.push(hook);
  return { remove: () => void hooks.splice(hooks.indexOf(hook), 1) };
}

/** Lets a computed tensor keep its gradient in `.grad`, as leaves do. As Tensor.retain_grad. */
export function retainGrad(x: Tensor): void {
  const node = startNode(x, "retainGrad");
  if (node.leaf === null) watchersOf(node).retained = x;
}

function watchersOf(node: GradNode): Watchers {
  node.watchers ??= new Watchers();
  return node.watchers;
}

declare module "./tensor" {
  interface Tensor<out S extends Shape = Shape> {
    registerHook(hook: Hook): { remove(): void };
    retainGrad(): void;
  }
}

addMethods({ registerHook, retainGrad });
