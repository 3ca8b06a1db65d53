import { addressOf, worthwhile } from "../arena";
import { described, requireOptions, requireTensor } from "../checks";
import type { Data } from "../dtype";
import { eachPlace, elements } from "../elements";
import { ArgumentError } from "../errors";
import { Storage } from "../storage";
import type { Tensor } from "../tensor";
import { checkNames, checkSettings } from "./settings";

/** Tensors that share their settings. */
export type ParamGroup<O> = { params: Tensor[] } & O;
/** All parameters, or groups of them with settings of their own. */
export type Params<O> = readonly Tensor[] | readonly (Partial<O> & { params: readonly Tensor[] })[];
/** What every optimiser has; `lr` is another name for it, as PyTorch writes it. */
export type WithLearningRate = { learningRate?: number; lr?: number };

/** What an optimiser keeps for one parameter between steps: arrays of the parameter's size, and the count of steps. */
export type State = { steps: number; arrays: Map<string, Storage> };

/** Base of the optimisers: groups, state and the loop over parameters. As torch.optim.Optimizer. */
export abstract class Optimizer<O extends { learningRate: number } = { learningRate: number }> {
  readonly paramGroups: ParamGroup<O>[];
  private readonly state = new Map<Tensor, State>();

  constructor(params: Params<O>, defaults: O) {
    if (!Array.isArray(params))
      throw new ArgumentError(
        `The optimizer takes a list of tensors, or of groups; got ${described(params)}. Pass net.parameters().`,
      );
    const groups = isListOfTensors(params) ? [{ params }] : params;
    this.paramGroups = groups.map(
      (group) =>
        ({
          ...defaults,
          ...withLearningRate(group as WithLearningRate, { params: [], ...defaults }),
          params: [...group.params],
        }) as ParamGroup<O>,
    );
    for (const { params: _, ...settings } of this.paramGroups) checkSettings(settings);
    const all = this.paramGroups.flatMap((group) => group.params);
    if (all.length === 0) throw new ArgumentError("The optimizer got no parameters. Pass net.parameters().");
    for (const x of all) requireTensor("optimizer", x, "every parameter");
    for (const x of all)
      if (!x.isLeaf)
        throw new ArgumentError(
          "An optimizer can only change leaves, and this tensor was computed. Pass the tensors it was computed from.",
        );
  }

  /** Forgets the gradients of all parameters; call it before `backward()`. */
  zeroGrad(): void {
    for (const { params } of this.paramGroups) for (const x of params) x.grad = null;
  }

  /** Changes every parameter that has a gradient. */
  step(): void {
    for (const group of this.paramGroups)
      for (const x of group.params) {
        if (x.gradient === null) continue;
        const state = this.stateOf(x);
        state.steps++;
        if (!isWhole(x)) this.updateView(x, x.gradient, state, group);
        else if (!this.updateFast(x, x.gradient, state, group))
          this.update(x.storage.data, elements(x.gradient), state, group);
        x.storage.version++;
      }
  }

  /** The rule for one parameter: changes `x` and the arrays in `state` in place. */
  protected abstract update(x: Data, gradient: Data, state: State, options: O): void;

  /** The same by a kernel; false where there is none for the case. */
  protected updateFast(_x: Tensor, _gradient: Tensor, _state: State, _options: O): boolean {
    return false;
  }

  /** A part of a larger tensor is changed in a copy, which then takes its place. */
  private updateView(x: Tensor, gradient: Tensor, state: State, options: O): void {
    const values = elements(x).slice();
    this.update(values, elements(gradient), state, options);
    const { data } = x.storage;
    eachPlace(x, (place, index) => {
      data[place] = values[index]!;
    });
  }

  private stateOf(x: Tensor): State {
    const known = this.state.get(x);
    if (known !== undefined) return known;
    const fresh: State = { steps: 0, arrays: new Map() };
    this.state.set(x, fresh);
    return fresh;
  }
}

/** Whether a tensor's elements are all that its storage has, in order. */
function isWhole(x: Tensor): boolean {
  return x.isContiguous && x.storage.length === x.numel();
}

/** The elements of that name in the state, at first filled with `start`. */
export function arrayOf(state: State, name: string, like: Data, start = 0): Data {
  return storageOf(state, name, like, start).data;
}

export function storageOf(state: State, name: string, like: Data, start = 0): Storage {
  const known = state.arrays.get(name);
  if (known !== undefined) return known;
  const fresh = new Storage(like.slice().fill(start), like.length);
  state.arrays.set(name, fresh);
  return fresh;
}

/** Address of all elements of a storage for a kernel that changes them in place, or 0 when it cannot. */
export function addressOfAll(storage: Storage): number {
  return worthwhile(storage.length) ? addressOf(storage) : 0;
}

/** Options with the learning rate under its one name. Throws ArgumentError for those that are not in `known`. */
export function withLearningRate<O extends WithLearningRate>(options: O, known: object): Omit<O, "lr"> {
  requireOptions("optimizer", options, "{ learningRate: 0.1 }");
  const { lr, ...rest } = options;
  checkNames(rest, Object.keys(known));
  return lr === undefined ? rest : { ...rest, learningRate: lr };
}

function isListOfTensors<O>(params: Params<O>): params is readonly Tensor[] {
  const [first] = params as readonly unknown[];
  return typeof first !== "object" || first === null || !("params" in first);
}
