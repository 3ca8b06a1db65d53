import type { GradNode } from "../graph";
import { Module } from "../nn/module";
import { toArray } from "../read";
import type { NestedNumbers } from "../shape-types";
import type { Tensor } from "../tensor";
import { edgesOf } from "./recorded-nodes";

/** A node of a recorded graph as plain data; `plot({ kind: "graph", nodes })` draws a list of them. */
export type ShownNode = {
  id: string;
  /** The operation as PyTorch shows it ("MulBackward0"); of a leaf its name, or "AccumulateGrad" where it has none. */
  op: string;
  /** The name that the tensor was given, or null. */
  name: string | null;
  shape: number[];
  /** The number, or a text of at most 16 numbers, rounded to four digits; null for what is larger. */
  value: number | string | null;
  /** In the same form. Null where it is not known. */
  gradient: number | string | null;
  isLeaf: boolean;
  /** Ids of the nodes that this one was computed from, one for each use. */
  inputs: string[];
};

/** Names for tensors: a net gives those of its parameters. */
export type Names = Module | Readonly<Record<string, Tensor>>;

const mostShown = 16;

/** The nodes as plain data. `gradientOf` tells the gradient of a node where it is known. */
export function shownNodes(
  nodes: readonly GradNode[],
  names: Names,
  gradientOf: (node: GradNode) => ShownNode["gradient"],
): ShownNode[] {
  const ids = idsOf(nodes);
  const known = namesByNode(names);
  return nodes.map((node) => {
    const { leaf } = node;
    const name = known.get(node) ?? null;
    return {
      id: ids.get(node)!,
      op: leaf !== null && name !== null ? name : node.name,
      name,
      shape: [...(leaf ?? node).shape],
      value: shownNumbers(leaf ?? node.result),
      gradient: gradientOf(node),
      isLeaf: leaf !== null,
      inputs: edgesOf(node).flatMap((edge) => ids.get(edge.node) ?? []),
    };
  });
}

export function idsOf(nodes: readonly GradNode[]): Map<GradNode, string> {
  return new Map(nodes.map((node, i) => [node, `n${i + 1}`]));
}

/** The number of a tensor of one element, the text of a few; null for none or many. */
export function shownNumbers(x: Tensor | null): number | string | null {
  if (x === null || x.numel() > mostShown) return null;
  return x.numel() === 1 ? x.item() : textOf(toArray(x));
}

function textOf(numbers: NestedNumbers): string {
  if (typeof numbers === "number") return String(Number(numbers.toPrecision(4)));
  return `[${numbers.map(textOf).join(", ")}]`;
}

function namesByNode(names: Names): Map<GradNode, string> {
  const entries = names instanceof Module ? names.namedParameters() : Object.entries(names);
  return new Map(
    entries.flatMap(([name, tensor]) => {
      const node = tensor.node ?? tensor.leafNode;
      return node === null ? [] : [[node, name] as const];
    }),
  );
}
