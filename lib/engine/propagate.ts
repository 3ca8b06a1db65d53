import { release, releaseSince, residentCount, ruleDepth, setRuleDepth, turns } from "./arena";
import { add } from "./arithmetic";
import { type Edge, type GradNode, isGradEnabled } from "./graph";
import { storagesMade } from "./storage";
import type { Tensor } from "./tensor";

let passes = 0;
let running = 0;

/**
 * Every node that the roots lead to: operations, latest first, then leaves. A leaf may be marked after it was used, so
 * its id says nothing; it was computed from nobody and can be last.
 */
function nodesFrom(starts: readonly Start[]): GradNode[] {
  const pass = ++passes;
  const operations: GradNode[] = [];
  const leaves: GradNode[] = [];
  for (const [root] of starts) if (root.pass !== pass) find(root, pass, operations, leaves);
  for (let i = 0; i < operations.length; i++)
    for (let edge = operations[i]!.edges; edge !== null; edge = edge.next)
      if (edge.node.pass !== pass) find(edge.node, pass, operations, leaves);
  if (!isLatestFirst(operations)) operations.sort((a, b) => b.id - a.id);
  for (let i = 0; i < leaves.length; i++) operations.push(leaves[i]!);
  return operations;
}

function find(node: GradNode, pass: number, operations: GradNode[], leaves: GradNode[]): void {
  node.pass = pass;
  if (node.leaf === null) operations.push(node);
  else leaves.push(node);
}

function isLatestFirst(nodes: readonly GradNode[]): boolean {
  for (let i = 1; i < nodes.length; i++) if (nodes[i - 1]!.id < nodes[i]!.id) return false;
  return true;
}

/** Those of the nodes, given outputs first, from which some target is reached. */
function leadingTo(targets: ReadonlySet<GradNode>, nodes: readonly GradNode[]): Set<GradNode> {
  const leading = new Set<GradNode>();
  for (const node of [...nodes].reverse()) {
    let leads = targets.has(node);
    for (let edge = node.edges; edge !== null; edge = edge.next) leads ||= leading.has(edge.node);
    if (leads) leading.add(node);
  }
  return leading;
}

/** A node whose gradient is known; of one that is named twice they add up. */
export type Start = readonly [node: GradNode, gradient: Tensor];

export type Propagation = {
  starts: readonly Start[];
  /** Sees each node with its whole gradient, after the node's hooks. */
  arrive: (node: GradNode, gradient: Tensor) => void;
  /** Only the paths to these are followed; left out: all. */
  targets?: ReadonlySet<GradNode>;
  /** Keep what the graph saved. */
  retain: boolean;
};

/** Sends gradients from the outputs through the graph, node by node and not by recursion. */
export function propagate({ starts, arrive, targets, retain }: Propagation): void {
  const nodes = nodesFrom(starts);
  const followed = targets && leadingTo(targets, nodes);
  // A hook may go backward through the same nodes; what has gathered in them comes back afterwards.
  const displaced = running > 0 ? nodes.map((node) => node.gathered) : null;
  if (displaced !== null) for (const node of nodes) node.gathered = null;
  let finished = false;
  const depth = ruleDepth();
  running++;
  try {
    for (const [node, gradient] of starts) gather(node, gradient);
    for (let i = 0; i < nodes.length; i++) goThrough(nodes[i]!, arrive, followed, retain);
    finished = true;
  } finally {
    running--;
    setRuleDepth(depth);
    if (displaced !== null || !finished)
      for (let i = 0; i < nodes.length; i++) nodes[i]!.gathered = displaced?.[i] ?? null;
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
  if (node.watchers !== null) gradient = throughHooks(node, gradient);
  arrive(node, gradient);
  if (node.leaf === null) {
    node.checkUsable();
    for (let edge = node.edges; edge !== null; edge = edge.next)
      if (followed === undefined || followed.has(edge.node)) send(gradient, edge);
    if (!retain) node.free();
  }
  letGo(gradient);
}

function throughHooks(node: GradNode, gradient: Tensor): Tensor {
  let seen = gradient;
  for (const hook of [...node.watchers!.hooks]) {
    seen.storage.owned = false;
    seen = hook(seen) ?? seen;
  }
  seen.storage.owned = false;
  if (seen !== gradient) {
    hold(seen);
    letGo(gradient);
  }
  return seen;
}

/** Applies a rule and adds what comes of it to what has gathered; lets go of all that was computed on the way. */
function send(gradient: Tensor, edge: Edge): void {
  if (isGradEnabled()) {
    gather(edge.node, edge.back(gradient));
    return;
  }
  const before = residentCount();
  const turn = turns();
  const made = storagesMade();
  const depth = ruleDepth();
  setRuleDepth(depth + 1);
  const part = edge.back(gradient);
  setRuleDepth(depth);
  // Nobody else has seen what the rule made. Single numbers are not counted, for they get their storage at any time.
  if (part.hasStorage && part.storage.length > 1 && part.storage.born >= made) part.storage.owned = true;
  if (residentCount() > before && turn === turns()) releaseSince(before, part.storage);
  gather(edge.node, part);
}

function gather(node: GradNode, part: Tensor): void {
  const before = node.gathered;
  if (before === null) {
    node.gathered = part;
    hold(part);
    return;
  }
  const count = residentCount();
  const turn = turns();
  const depth = ruleDepth();
  setRuleDepth(depth + 1);
  const both = add(before, part);
  setRuleDepth(depth);
  if (!isGradEnabled() && residentCount() > count && turn === turns()) releaseSince(count, both.storage);
  hold(both);
  node.gathered = both;
  hold(part);
  letGo(before);
  letGo(part);
}

/** Says that a gradient is on its way. A single number without a storage has nothing to give back. */
function hold(gradient: Tensor): void {
  if (gradient.hasStorage) gradient.storage.needs++;
}

/** Says that it has been where it had to go. */
function letGo(gradient: Tensor): void {
  if (!gradient.hasStorage) return;
  const { storage } = gradient;
  storage.needs--;
  if (storage.needs === 0 && storage.owned) release(storage);
}
