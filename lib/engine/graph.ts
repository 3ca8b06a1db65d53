import { release, smallest } from "./arena";
import { requireFunction } from "./checks";
import { GradError } from "./errors";
import type { Shape } from "./shape-types";
import type { Tensor } from "./tensor";

/** An input of an operation with the rule that turns the gradient of the output into that of the input. */
export type Parent = readonly [input: Tensor, rule: (gradient: Tensor) => Tensor];

/** Such a rule as one function for all records of an operation: what each has of its own is handed to it. */
export type Rule<Extra = undefined> = (
  gradient: Tensor,
  input: Tensor,
  other: Tensor,
  extra: Extra,
) => Tensor;
export type Hook = (gradient: Tensor) => Tensor | undefined;

let created = 0;

/** Where an input of an operation came from, and the rule for its gradient with what is handed to it. */
export class Edge {
  constructor(
    readonly node: GradNode,
    readonly next: Edge | null,
    private readonly rule: Rule<never>,
    private readonly input: Tensor,
    private readonly other: Tensor,
    private readonly extra: unknown,
  ) {}

  /** The input's gradient. */
  back(gradient: Tensor): Tensor {
    return this.rule(gradient, this.input, this.other, this.extra as never);
  }
}

/** A tensor whose elements a rule reads, with its count of writes at that time; null for a number, which stays. */
class Saved {
  readonly version: number;

  constructor(
    readonly tensor: Tensor | null,
    readonly next: Saved | null,
  ) {
    this.version = tensor?.version ?? 0;
    if (tensor?.hasStorage) tensor.storage.needs++;
  }
}

/** A rule reads a number and nothing else. */
const aNumber = new Saved(null, null);
/** What was saved has been let go of. */
const gone = new Saved(null, null);

/** What few nodes have: who wants to see their gradient. */
export class Watchers {
  readonly hooks: Hook[] = [];
  /** Set by `retainGrad()`: the tensor that keeps its gradient. */
  retained: Tensor | null = null;
}

/**
 * A recorded operation: its edges lead to what it was computed from. Its id is larger than those of its inputs. A graph
 * of single numbers is made of little else, so what can be told from other fields has none of its own.
 */
export class GradNode {
  readonly id = created++;
  /** The first of the edges, which are a chain: most operations have one or two. */
  edges: Edge | null = null;
  /** The last way back that came by, and the gradient that it has gathered here so far. */
  pass = 0;
  gathered: Tensor | null = null;
  watchers: Watchers | null = null;
  private outcome: Tensor | Shape | null = null;
  private saved: Saved | null = null;

  constructor(
    public name: string,
    /** The leaf whose `grad` collects what arrives, or null for an operation. */
    readonly leaf: Tensor | null = null,
  ) {}

  /** The result, where it is small. */
  get result(): Tensor | null {
    return this.outcome === null || isShape(this.outcome) ? null : this.outcome;
  }

  /** Shape of the result. */
  get shape(): Shape {
    if (this.outcome === null) return [];
    return isShape(this.outcome) ? this.outcome : this.outcome.shape;
  }

  get freed(): boolean {
    return this.saved === gone;
  }

  /**
   * The operation was computed from `input`; where that has no history, nothing leads back to it. The rule gets `input`,
   * `other` and `extra` besides the gradient.
   */
  follow<Extra>(input: Tensor, rule: Rule<Extra>, other: Tensor = input, extra?: Extra): void {
    const from = nodeOf(input);
    if (from !== null) this.edges = new Edge(from, this.edges, rule, input, other, extra);
  }

  /** Keeps a tensor whose elements the rules read. */
  save(tensor: Tensor): void {
    this.saved = new Saved(tensor, this.saved);
  }

  /** Says that the rule reads a number; PyTorch saves that too, so such a graph can be gone through once. */
  saveNumber(): void {
    this.saved = aNumber;
  }

  /** Says what the operation gave. A small result stays, for whoever looks into the graph. */
  made<T extends Tensor>(result: T): T {
    result.node = this;
    this.outcome = !result.hasStorage || result.storage.length <= smallest ? result : result.shape;
    return result;
  }

  /** Throws GradError when the graph was freed, or when a tensor that the rule reads was changed in place. */
  checkUsable(): void {
    if (this.saved === gone)
      throw new GradError(
        `backward: trying to go backward through the graph a second time; the values saved for ${this.name} were freed by the first. Compute the output again, or call the first backward with { retainGraph: true }.`,
      );
    for (let saved = this.saved; saved !== null; saved = saved.next)
      if (saved.tensor !== null && saved.tensor.version !== saved.version)
        throw changedInPlace(this.name, saved.tensor, saved.version);
  }

  /** Lets go of saved values. What saved none can be used again, as in PyTorch. */
  free(): void {
    if (this.saved === null) return;
    for (let saved: Saved | null = this.saved; saved !== null; saved = saved.next) {
      if (!saved.tensor?.hasStorage) continue;
      const { storage } = saved.tensor;
      storage.needs--;
      if (storage.owned && storage.needs === 0) release(storage);
    }
    this.saved = gone;
    this.edges = null;
  }
}

function isShape(outcome: Tensor | Shape): outcome is Shape {
  return Array.isArray(outcome);
}

function changedInPlace(name: string, { shape, version }: Tensor, expected: number): GradError {
  return new GradError(
    `backward: a tensor of shape [${shape.join(", ")}] that ${name} needs for the gradient was changed by an in-place operation: it is at version ${version}, expected version ${expected}. Use the operation without the trailing underscore, or change the tensor after backward().`,
  );
}

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
  requireFunction(name, work);
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
  if (!recording || !parents.some(([input]) => input.requiresGrad)) return result;
  const node = new GradNode(name);
  // Last first, for the chain of edges is built from its end.
  for (const [input, rule] of [...parents].reverse()) node.follow(input, rule);
  for (const tensor of saved) node.save(tensor);
  node.made(result);
  return result;
}

/** Gives the operation that made `result` the name that PyTorch prints for it, where it was put together from others. */
export function named<T extends Tensor>(result: T, name: string): T {
  if (result.node !== null) result.node.name = name;
  return result;
}
