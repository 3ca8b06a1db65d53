import { mark, release, releaseSince } from "./arena";
import { add } from "./arithmetic";
import { type GradNode, isGradEnabled } from "./graph";
import type { Tensor } from "./tensor";

let passes = 0;

/** Every node that the roots lead to, outputs before what they were computed from, leaves last. */
function nodesFrom(roots: Iterable<GradNode>): GradNode[] {
  const pass = ++passes;
  const found: GradNode[] = [];
  for (const root of roots) if (root.pass !== pass) visit(root, pass, found);
  for (let i = 0; i < found.length; i++)
    for (const input of found[i]!.inputs) if (input.pass !== pass) visit(input, pass, found);
  return inOrder(found);
}

function visit(node: GradNode, pass: number, found: GradNode[]): void {
  node.pass = pass;
  found.push(node);
}

/** Latest first. A leaf may be marked after it was used, so its id says nothing; it comes from nobody and can be last. */
function inOrder(nodes: readonly GradNode[]): GradNode[] {
  const leaves: GradNode[] = [];
  const operations: GradNode[] = [];
  let sorted = true;
  for (const node of nodes) {
    if (node.leaf !== null) leaves.push(node);
    else {
      if (operations.length > 0 && operations[operations.length - 1]!.id < node.id) sorted = false;
      operations.push(node);
    }
  }
  if (!sorted) operations.sort((a, b) => b.id - a.id);
  for (const leaf of leaves) operations.push(leaf);
  return operations;
}

/** Those of the nodes, given outputs first, from which some target is reached. */
function leadingTo(targets: ReadonlySet<GradNode>, nodes: readonly GradNode[]): Set<GradNode> {
  const leading = new Set<GradNode>();
  for (const node of [...nodes].reverse())
    if (targets.has(node) || node.inputs.some((input) => leading.has(input))) leading.add(node);
  return leading;
}

export type Propagation = {
  /** The gradients that are known, by node. */
  starts: ReadonlyMap<GradNode, Tensor>;
  /** Sees each node with its whole gradient, after the node's hooks. */
  arrive: (node: GradNode, gradient: Tensor) => void;
  /** Only the paths to these are followed; left out: all. */
  targets?: ReadonlySet<GradNode>;
  /** Keep what the graph saved. */
  retain: boolean;
};

/** Sends gradients from the outputs through the graph, node by node and not by recursion. */
export function propagate({ starts, arrive, targets, retain }: Propagation): void {
  const nodes = nodesFrom(starts.keys());
  const followed = targets && leadingTo(targets, nodes);
  // A hook may go backward through the same nodes; what has gathered in them comes back afterwards.
  const displaced = nodes
    .filter((node) => node.gathered !== null)
    .map((node) => [node, node.gathered] as const);
  try {
    for (const node of nodes) node.gathered = null;
    for (const [node, gradient] of starts) gather(node, gradient);
    for (const node of nodes) goThrough(node, arrive, followed, retain);
  } finally {
    for (const node of nodes) node.gathered = null;
    for (const [node, gradient] of displaced) node.gathered = gradient;
  }
}

function goThrough(
  node: GradNode,
  arrive: Propagation["arrive"],
  followed: ReadonlySet<GradNode> | undefined,
  retain: boolean,
): void {
  let gradient = node.gathered;
  if (gradient === null) return;
  node.gathered = null;
  if (node.hooks !== null) gradient = throughHooks(node, gradient);
  const { storage } = gradient;
  arrive(node, gradient);
  if (node.leaf === null) {
    node.checkUsable();
    for (let i = 0; i < node.inputs.length; i++) {
      const input = node.inputs[i]!;
      if (followed === undefined || followed.has(input)) send(gradient, node.rules[i]!, input);
    }
    if (!retain) node.free();
  }
  storage.needs--;
  letGo(gradient);
}

function throughHooks(node: GradNode, gradient: Tensor): Tensor {
  let seen = gradient;
  for (const hook of [...node.hooks!]) {
    seen.storage.owned = false;
    seen = hook(seen) ?? seen;
  }
  if (seen !== gradient) {
    gradient.storage.needs--;
    seen.storage.needs++;
  }
  seen.storage.owned = false;
  return seen;
}

/** Applies a rule and adds what comes of it to what has gathered; lets go of all that was computed on the way. */
function send(gradient: Tensor, rule: GradNode["rules"][number], input: GradNode): void {
  if (isGradEnabled()) {
    gather(input, rule(gradient));
    return;
  }
  const before = mark();
  const part = rule(gradient);
  releaseSince(before, part.storage);
  gather(input, part);
}

function gather(node: GradNode, part: Tensor): void {
  const before = node.gathered;
  if (before === null) {
    node.gathered = part;
    part.storage.needs++;
    return;
  }
  const since = mark();
  const both = add(before, part);
  if (!isGradEnabled()) releaseSince(since, both.storage);
  both.storage.needs++;
  node.gathered = both;
  before.storage.needs--;
  letGo(before);
  if (part.storage !== before.storage) letGo(part);
}

function letGo({ storage }: Tensor): void {
  if (storage.needs === 0 && storage.owned) release(storage);
}
