import type { Tensor } from "../tensor";
import type { Module } from "./module";

/** Sees what a module is about to get; may give something else in its place. */
export type ForwardPreHook = (module: Module, inputs: readonly Tensor[]) => Tensor | undefined;
/** Sees what a module got and gave; may give something else in the output's place. */
export type ForwardHook = (module: Module, inputs: readonly Tensor[], output: Tensor) => Tensor | undefined;

class Hooks<T> implements Iterable<T> {
  private readonly hooks: T[] = [];

  add(hook: T): { remove(): void } {
    this.hooks.push(hook);
    return {
      remove: () => {
        const at = this.hooks.indexOf(hook);
        if (at !== -1) this.hooks.splice(at, 1);
      },
    };
  }

  get isEmpty(): boolean {
    return this.hooks.length === 0;
  }

  /** As they are now: a hook may remove itself. */
  [Symbol.iterator](): Iterator<T> {
    return [...this.hooks].values();
  }
}

/** What is called before and after each run of one module, in the order of registration. */
export class ForwardHooks {
  readonly before = new Hooks<ForwardPreHook>();
  readonly after = new Hooks<ForwardHook>();

  get isEmpty(): boolean {
    return this.before.isEmpty && this.after.isEmpty;
  }
}

/** Runs `forward` between the hooks. What a hook before it returns becomes its only input. */
export function callWithHooks(
  module: Module,
  forward: (...inputs: Tensor[]) => Tensor,
  hooks: ForwardHooks,
  given: readonly Tensor[],
): Tensor {
  let inputs = given;
  for (const hook of hooks.before) {
    const other = hook(module, inputs);
    if (other !== undefined) inputs = [other];
  }
  let output = forward.apply(module, [...inputs]);
  for (const hook of hooks.after) output = hook(module, inputs, output) ?? output;
  return output;
}
