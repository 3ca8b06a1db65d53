import { startNode } from "../autograd";
import { full } from "../create";
import { GradError, ShapeError } from "../errors";
import { type GradNode, noGrad } from "../graph";
import { countOf, showShape } from "../shape";
import type { Tensor } from "../tensor";
import { type ChainPath, pathsAlong } from "./chain-paths";
import { edgesOf, recordedNodes } from "./recorded-nodes";
import { idsOf, type Names, type ShownNode, shownNodes } from "./shown-node";

/** One use of a node: ∂output/∂from gets `arriving` · `local` from it. */
export type ChainTerm = {
  from: string;
  to: string;
  /** ∂to/∂from. */
  local: number;
  /** ∂output/∂to, complete. */
  arriving: number;
  /** What this use adds to ∂output/∂from. */
  product: number;
};

export type ChainRule = {
  /** ∂output/∂input: the sum of the paths' products. */
  gradient: number;
  /** What lies on a way from input to output, inputs first, each with ∂output/∂node as its gradient. */
  nodes: ShownNode[];
  /** In the order in which backward() goes: from the output to the input. */
  terms: ChainTerm[];
  paths: ChainPath[];
};

/**
 * The chain rule term by term, for a graph of single numbers: ∂output/∂node = Σ over the node's uses of
 * ∂output/∂use · ∂use/∂node. No `.grad` changes, and the graph stays. Hooks are not called.
 * Throws GradError when `output` does not depend on `input`, ShapeError where something on the way is no single number,
 * ArgumentError for more than 1000 paths.
 */
export function chainRule(output: Tensor, input: Tensor, { names = {} }: { names?: Names } = {}): ChainRule {
  const target = startNode(input, "chainRule");
  const nodes = between(recordedNodes(output, "chainRule"), target);
  const root = nodes.at(-1);
  if (root === undefined)
    throw new GradError(
      "chainRule: the output does not depend on this input. Choose one that it was computed from.",
    );
  const ids = idsOf(nodes);
  const gradients = new Map([[root, 1]]);
  const terms = [...nodes].reverse().flatMap((node) => {
    if (node === target) return [];
    const arriving = gradients.get(node)!;
    return localDerivatives(node, ids).map(({ from, local }): ChainTerm => {
      gradients.set(from, (gradients.get(from) ?? 0) + arriving * local);
      return { from: ids.get(from)!, to: ids.get(node)!, local, arriving, product: arriving * local };
    });
  });
  return {
    gradient: gradients.get(target)!,
    nodes: shownNodes(nodes, names, (node) => gradients.get(node)!),
    terms,
    paths: pathsAlong(terms, { from: ids.get(root)!, to: ids.get(target)! }),
  };
}

/** Of nodes that come inputs first, those that were computed from the target, and the target itself. */
function between(nodes: readonly GradNode[], target: GradNode): GradNode[] {
  const reached = new Set<GradNode>();
  for (const node of nodes)
    if (node === target || edgesOf(node).some((edge) => reached.has(edge.node))) reached.add(node);
  const output = nodes.at(-1);
  return output !== undefined && reached.has(output) ? nodes.filter((node) => reached.has(node)) : [];
}

/** What each use of an input on the way counts for: the backward rule, given 1. */
function localDerivatives(node: GradNode, onTheWay: ReadonlyMap<GradNode, string>) {
  const { shape, result } = node;
  if (countOf(shape) !== 1)
    throw new ShapeError(
      `chainRule: ${node.name} on the way gives a tensor of shape ${showShape(shape)}. The chain rule is told term by term for single numbers; use scalars such as tensor(2, { requiresGrad: true }).`,
    );
  node.checkUsable();
  const one = full(shape, 1, { dtype: result?.dtype ?? "float32" });
  return edgesOf(node)
    .filter((edge) => onTheWay.has(edge.node))
    .map((edge) => ({ from: edge.node, local: noGrad(() => single(edge.back(one), node)) }));
}

function single(derivative: Tensor, node: GradNode): number {
  if (derivative.numel() !== 1)
    throw new ShapeError(
      `chainRule: ${node.name} reads a tensor of shape ${showShape(derivative.shape)}. The chain rule is told term by term for single numbers; choose an input that is one.`,
    );
  return derivative.item();
}
