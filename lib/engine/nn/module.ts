import { requireFunction, requireOptions } from "../checks";
import { ArgumentError } from "../errors";
import "../inplace";

import { Tensor } from "../tensor";
import { callWithHooks, type ForwardHook, ForwardHooks, type ForwardPreHook } from "./forward-hooks";
import { Parameter } from "./parameter";

type Call = (...inputs: Tensor[]) => Tensor;

/** What `new` returns is a function with the methods of the class, so that a module can be called. */
function CallableObject(): Call {
  const module: Call & { forward?: Call; forwardHooks?: ForwardHooks } = (...inputs) => {
    if (module.forward === undefined)
      throw new ArgumentError(
        `${module.name}: this module has no forward(x). Write one: what net(x) computes.`,
      );
    return module.forwardHooks === undefined || module.forwardHooks.isEmpty
      ? module.forward(...inputs)
      : callWithHooks(module as Module, module.forward, module.forwardHooks, inputs);
  };
  Object.setPrototypeOf(module, new.target.prototype);
  return Object.defineProperty(module, "name", { value: new.target.name, configurable: true });
}
CallableObject.prototype = Object.create(Function.prototype);

const Callable = CallableObject as unknown as new () => Call;

/**
 * Base of all layers: a layer of your own extends it, keeps its parameters and layers as properties and writes
 * `forward`; `net(x)` runs it. As torch.nn.Module.
 */
export class Module extends Callable {
  /** Whether Dropout and BatchNorm behave as in training; see `train` and `eval`. */
  training = true;
  /** Made when the first hook is registered. Internal. */
  declare forwardHooks?: ForwardHooks;

  /** Direct submodules with the names of their properties. */
  namedChildren(): [name: string, module: Module][] {
    return Object.entries(this).filter((entry): entry is [string, Module] => entry[1] instanceof Module);
  }

  /** This module and all below it, each once, with dotted names. */
  namedModules(prefix = ""): [name: string, module: Module][] {
    const found = new Map<Module, string>();
    findModules(this, prefix, found);
    return Array.from(found, ([module, name]) => [name, module]);
  }

  modules(): Module[] {
    return this.namedModules().map(([, module]) => module);
  }

  /** All trained tensors, each once, with dotted names such as "0.weight". */
  namedParameters(): [name: string, parameter: Parameter][] {
    const modules = new Map<Module, string>();
    findModules(this, "", modules);
    const found = new Map<Parameter, string>();
    for (const [module, prefix] of modules)
      for (const name of Object.keys(module)) {
        const value = (module as unknown as Record<string, unknown>)[name];
        if (value instanceof Parameter && !found.has(value)) found.set(value, join(prefix, name));
      }
    return Array.from(found, ([parameter, name]) => [name, parameter]);
  }

  parameters(): Parameter[] {
    return this.namedParameters().map(([, parameter]) => parameter);
  }

  /** Sets training mode here and below; returns this. */
  train(on = true): this {
    for (const module of this.modules()) module.training = on;
    return this;
  }

  /** Sets evaluation mode here and below; returns this. */
  eval(): this {
    return this.train(false);
  }

  /** Parameters and the tensors that a layer keeps besides (running means), by dotted name. Shares their storage. */
  stateDict(): Record<string, Tensor> {
    const entries = this.namedModules().flatMap(([prefix, module]) =>
      Object.entries(module)
        .filter((entry): entry is [string, Tensor] => entry[1] instanceof Tensor)
        .map(([name, tensor]): [string, Tensor] => [join(prefix, name), tensor.detach()]),
    );
    return Object.fromEntries(entries);
  }

  /** Copies a state of the same names and shapes into this module. */
  loadStateDict(state: Readonly<Record<string, Tensor>>): void {
    requireOptions("loadStateDict", state, "net.loadStateDict(other.stateDict())");
    for (const [name, own] of Object.entries(this.stateDict())) {
      const given = state[name];
      if (given === undefined)
        throw new ArgumentError(
          `loadStateDict: the state has no "${name}". It must come from a module of the same build.`,
        );
      own.copy_(given.detach());
    }
  }

  /** Forgets the gradients of all parameters. */
  zeroGrad(): void {
    for (const parameter of this.parameters()) parameter.grad = null;
  }

  /** Runs `change` on every module below and then on this one; returns this. As Module.apply. */
  applyEach(change: (module: Module) => void): this {
    requireFunction("applyEach", change);
    for (const [, child] of this.namedChildren()) child.applyEach(change);
    change(this);
    return this;
  }

  /** Calls `hook` before each run; what it returns takes the place of the input. As Module.register_forward_pre_hook. */
  registerForwardPreHook(hook: ForwardPreHook): { remove(): void } {
    this.forwardHooks ??= new ForwardHooks();
    return this.forwardHooks.before.add(hook);
  }

  /** Calls `hook` after each run; what it returns takes the place of the output. As Module.register_forward_hook. */
  registerForwardHook(hook: ForwardHook): { remove(): void } {
    this.forwardHooks ??= new ForwardHooks();
    return this.forwardHooks.after.add(hook);
  }

  /** What the parentheses of the module's text hold, such as "2, 16, bias=True". */
  extraRepr(): string {
    return "";
  }

  /** As PyTorch prints it: the module, and indented below it those that it holds. */
  override toString(): string {
    const children = this.namedChildren().map(
      ([name, child]) => `  (${name}): ${String(child).replaceAll("\n", "\n  ")}`,
    );
    return children.length === 0
      ? `${this.name}(${this.extraRepr()})`
      : `${this.name}(\n${children.join("\n")}\n)`;
  }
}

const forgetful = new Set<unknown>();

/** Says of a class of ours that its modules keep neither what they get nor what they give. */
export function forgets(layer: { prototype: { forward: unknown } }): void {
  forgetful.add(layer.prototype.forward);
}

/** Whether `module` runs a forward that forgets; one that a reader wrote may keep what it likes, and so may a hook. */
export function keepsNothing(module: Module): boolean {
  const { forward, forwardHooks } = module as { forward?: unknown } & Module;
  return forgetful.has(forward) && (forwardHooks === undefined || forwardHooks.isEmpty);
}

function join(prefix: string, name: string): string {
  return prefix === "" ? name : `${prefix}.${name}`;
}

/** Adds a module and those below it, depth first, with the first name that each is found under. */
function findModules(module: Module, name: string, found: Map<Module, string>): void {
  if (found.has(module)) return;
  found.set(module, name);
  for (const key of Object.keys(module)) {
    const value = (module as unknown as Record<string, unknown>)[key];
    if (value instanceof Module) findModules(value, join(name, key), found);
  }
}
