import { add } from "../arithmetic";
import { ones } from "../create";
import { ShapeError } from "../errors";
import { type GradNode, noGrad } from "../graph";
import { countOf, showShape } from "../shape";
import type { Tensor } from "../tensor";
import type { RecordedGraph } from "./graph-of";
import { edgesOf, recordedNodes } from "./recorded-nodes";
import { idsOf, type Names, type ShownNode, shownNodes, shownNumbers } from "./shown-node";

/** One use of a node: what `to` has got, `arriving`, becomes `product` for `from`. In the form of a node's value. */
export type BackwardTerm = {
  from: string;
  to: string;
  /** ∂to/∂from, where both are single numbers: then product = arriving · local. */
  local: number | null;
  arriving: ShownNode["gradient"];
  product: ShownNode["gradient"];
};

/** A recorded graph whose nodes have ∂output/∂node as gradient, with the terms in the order in which backward() goes. */
export type BackwardSteps = RecordedGraph & { terms: BackwardTerm[] };

/**
 * The backward pass from `output` step by step: ∂output/∂node = Σ over the node's uses of what each sends back. No `.grad`
 * changes, the graph stays, and hooks are not called. `output`: a single number. Throws ShapeError where it is none, else
 * as `graphOf`.
 */
export function backwardSteps(output: Tensor, { names = {} }: { names?: Names } = {}): BackwardSteps {
  const nodes = recordedNodes(output, "backwardSteps");
  if (countOf(output.shape) !== 1)
    throw new ShapeError(
      `backwardSteps: the output has shape ${showShape(output.shape)}, and a backward pass begins at a single number. Reduce it first, as in y.sum().`,
    );
  const ids = idsOf(nodes);
  const gradients = new Map([[nodes.at(-1)!, one(output)]]);
  const terms = [...nodes].reverse().flatMap((node) => termsOf(node, gradients, ids, output));
  const shown = shownNodes(nodes, names, (node) => shownNumbers(gradients.get(node) ?? null));
  const edges = shown.flatMap(({ id, inputs }) => inputs.map((from) => ({ from, to: id })));
  return { nodes: shown, edges, terms };
}

/** What a node sends back, one term for each edge; added to what its inputs have got. */
function termsOf(
  node: GradNode,
  gradients: Map<GradNode, Tensor>,
  ids: ReadonlyMap<GradNode, string>,
  output: Tensor,
): BackwardTerm[] {
  const gradient = gradients.get(node);
  if (gradient === undefined || node.leaf !== null) return [];
  node.checkUsable();
  return edgesOf(node).map((edge) => {
    const part = noGrad(() => edge.back(gradient));
    const before = gradients.get(edge.node);
    gradients.set(edge.node, before === undefined ? part : noGrad(() => add(before, part)));
    const single = gradient.numel() === 1 && part.numel() === 1;
    return {
      ...{ from: ids.get(edge.node)!, to: ids.get(node)! },
      local: single ? noGrad(() => edge.back(one(output, gradient)).item()) : null,
      arriving: shownNumbers(gradient),
      product: shownNumbers(part),
    };
  });
}

/** A 1 of the output's type, in the shape of `like`. */
function one({ shape, dtype }: Tensor, like?: Tensor): Tensor {
  return ones(...(like?.shape ?? shape), { dtype });
}
