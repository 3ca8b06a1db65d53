import type { GraphSpec, GraphTerm, PlotNode } from "@/lib/model";
import { listOf } from "../function-plot-sentence";
import { valueText } from "./graph-layout";

/** A graph as it stands during the backward pass; `current`: the id of the node that has just got its gradient. */
export type SteppedGraph = GraphSpec & { current?: string };

/** Nodes in the order in which the backward pass reaches them: the output first. Empty where no terms are told. */
export function stepsOf({ nodes, terms }: GraphSpec): PlotNode[] {
  return terms.length === 0 ? [] : nodes.toReversed();
}

/** The graph after so many steps: later nodes have no gradient yet. */
export function graphAt(plot: GraphSpec, step: number): SteppedGraph {
  const steps = stepsOf(plot);
  const reached = new Set(steps.slice(0, step + 1));
  const nodes = plot.nodes.map((node) => (reached.has(node) ? node : { ...node, gradient: null }));
  const current = steps[step]?.id;
  return current === undefined ? plot : { ...plot, nodes, current };
}

/** How the node of a step comes to its gradient, in a sentence. */
export function stepSentence(plot: GraphSpec, step: number): string {
  const node = stepsOf(plot)[step];
  if (!node) return "";
  const terms = plot.terms.filter(({ from }) => from === node.id);
  if (terms.length === 0)
    return `${node.op} is where the pass begins: its gradient with respect to itself is 1.`;
  const nameOf = (id: string) => plot.nodes.find((each) => each.id === id)?.op ?? id;
  const parts = terms.map((term) => partText(term, nameOf(term.to)));
  const together = terms.length > 1 && node.gradient !== null ? `: together ${valueText(node.gradient)}` : "";
  return `${node.op} gets ${listOf(parts)}${together}.`;
}

function partText({ local, arriving, product }: GraphTerm, from: string): string {
  if (product === null) return `its gradient from ${from}`;
  const told = `${valueText(product)} from ${from}`;
  if (local === null || arriving === null) return told;
  return `${told} (${valueText(arriving)}, what arrived there, times the slope ${valueText(local)})`;
}
