import { release } from "./arena";
import { GradError } from "./errors";
import type { Tensor } from "./tensor";

/** An input of an operation with the rule that turns the gradient of the output into that of the input. */
export type Parent = readonly [input: Tensor, rule: Rule];

export type Rule = (gradient: Tensor) => Tensor;
export type Hook = (gradient: Tensor) => Tensor | undefined;

let created = 0;

/** A recorded operation: it leads to what it was computed from. Its id is larger than those of its inputs. */
export class GradNode {
  readonly id = created++;
  /** The operations or leaves that its inputs came from, each with the rule for its gradient. */
  inputs: GradNode[] = [];
  rules: Rule[] = [];
  hooks: Hook[] | null = null;
  /** Set by `retainGrad()`: the tensor that keeps its gradient. */
  retained: Tensor | null = null;
  freed = false;
  /** The last way back that came by, and the gradient that it has gathered here so far. */
  pass = 0;
  gathered: Tensor | null = null;
  private saved: readonly Tensor[] = nothing;
  private versions: readonly number[] = nothing;

  constructor(
    public name: string,
    /** The leaf whose `grad` collects what arrives, or null for an operation. */
    readonly leaf: Tensor | null = null,
  ) {}

  /** Keeps tensors whose elements the rules read. */
  save(tensors: readonly Tensor[]): void {
    if (tensors.length === 0) return;
    this.saved = tensors;
    this.versions = tensors.map((tensor) => tensor.storage.version);
    for (const { storage } of tensors) storage.needs++;
  }

  /** Throws GradError when the graph was freed, or when a tensor that the rule reads was changed in place. */
  checkUsable(): void {
    if (this.freed)
      throw new GradError(
        `backward: trying to go backward through the graph a second time; the values saved for ${this.name} were freed by the first. Compute the output again, or call the first backward with { retainGraph: true }.`,
      );
    for (let i = 0; i < this.saved.length; i++) {
      const { version, shape } = this.saved[i]!;
      if (version !== this.versions[i])
        throw new GradError(
          `backward: a tensor of shape [${shape.join(", ")}] that ${this.name} needs for the gradient was changed by an in-place operation: it is at version ${version}, expected version ${this.versions[i]}. Use the operation without the trailing underscore, or change the tensor after backward().`,
        );
    }
  }

  /** Lets go of saved values. What saved none can be used again, as in PyTorch. */
  free(): void {
    if (this.saved.length === 0) return;
    for (const { storage } of this.saved) if (--storage.needs === 0 && storage.owned) release(storage);
    this.freed = true;
    this.saved = nothing;
    this.inputs = [];
    this.rules = [];
  }
}

const nothing: readonly never[] = [];

let recording = true;

export function isGradEnabled(): boolean {
  return recording;
}

/** Runs `work` with recording on or off and restores the former state, also when `work` throws. */
export function withRecording<T>(on: boolean, work: () => T): T {
  const before = recording;
  recording = on;
  try {
    return work();
  } finally {
    recording = before;
  }
}

/** Runs `work` without recording: nothing in it can be gone backward through. As torch.no_grad. */
export function noGrad<T>(work: () => T): T {
  return withRecording(false, refusePromise("noGrad", work));
}

/** Runs `work` with recording, inside a `noGrad`. As torch.enable_grad. */
export function enableGrad<T>(work: () => T): T {
  return withRecording(true, refusePromise("enableGrad", work));
}

function refusePromise<T>(name: string, work: () => T): () => T {
  return () => {
    const result = work();
    if (result instanceof Promise)
      throw new GradError(
        `${name}: the function returned a promise, whose work would run after ${name} has ended. Await outside of it.`,
      );
    return result;
  };
}

/** Where the history of `tensor` continues: its operation, or its leaf node. */
function nodeOf(tensor: Tensor): GradNode | null {
  if (tensor.isOutdated)
    throw new GradError(
      "A view was used after the tensor that it was taken from had been changed in place with its history. Take the view again after the change.",
    );
  return tensor.node ?? tensor.leafNode;
}

/** Whether an operation on `a` and `b` is to be recorded. */
export function isRecorded(a: Tensor, b: Tensor | null = null): boolean {
  return recording && (a.requiresGrad || b?.requiresGrad === true);
}

/** A new node for `parents`, or null when nothing is recorded. */
export function nodeFor(name: string, parents: readonly Parent[], saved: readonly Tensor[]): GradNode | null {
  if (!recording) return null;
  let node: GradNode | null = null;
  for (const [input, rule] of parents) {
    const from = nodeOf(input);
    if (from === null) continue;
    node ??= new GradNode(name);
    node.inputs.push(from);
    node.rules.push(rule);
  }
  node?.save(saved);
  return node;
}

/**
 * Makes `result` the output of the operation `name`, whose backward rules stand in `parents`. `saved` are the
 * tensors whose values the rules read.
 */
export function record<T extends Tensor>(
  result: T,
  name: string,
  parents: readonly Parent[],
  saved: readonly Tensor[] = [],
): T {
  result.node = nodeFor(name, parents, saved);
  return result;
}

/** Gives the operation that made `result` the name that PyTorch prints for it, where it was put together from others. */
export function named<T extends Tensor>(result: T, name: string): T {
  if (result.node !== null) result.node.name = name;
  return result;
}
