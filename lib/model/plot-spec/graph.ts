import { inputsFirst } from "./inputs-first";
import { count, type Notes } from "./notes";
import { type Given, readList, readText } from "./read";
import type { GraphSpec, GraphTerm, MissingPlot, PlotNode } from "./spec";

const mostNodes = 60;

export function normaliseGraph(given: Given, notes: Notes): Pick<GraphSpec, "nodes" | "terms"> | MissingPlot {
  const read = readList(given.nodes).map(readNode);
  const nodes = [...new Map(read.map((node) => [node.id, node])).values()];
  if (nodes.length === 0)
    return { missing: "The graph has no node. Give nodes: [{ id, op, value, gradient, inputs }]." };
  if (nodes.length < read.length)
    notes.add(
      `${count(read.length - nodes.length)} nodes share an id with another; the last of each is shown.`,
    );
  const known = nodes.map((node) => withKnownInputs(node, nodes, notes));
  const ordered = inputsFirst(known);
  if (!ordered)
    return {
      missing: "The graph runs in a circle: a node is computed from itself. An autograd graph never does.",
    };
  const shown = last(ordered, notes);
  return { nodes: shown, terms: termsOf(given, shown) };
}

/** Terms between nodes that are shown; told or not, the rest of the graph can be drawn. */
function termsOf(given: Given, nodes: readonly PlotNode[]): GraphTerm[] {
  const ids = new Set(nodes.map(({ id }) => id));
  return readList(given.terms)
    .map(({ from, to, local, arriving, product }) => ({
      from: readText(from, ""),
      to: readText(to, ""),
      local: typeof local === "number" ? local : null,
      arriving: readValue(arriving),
      product: readValue(product),
    }))
    .filter(({ from, to }) => ids.has(from) && ids.has(to));
}

function readNode(given: Given, index: number): PlotNode {
  const id = readText(given.id, `node ${index + 1}`);
  const inputs = Array.isArray(given.inputs) ? given.inputs.map((input) => readText(input, "–")) : [];
  return {
    ...{ id, inputs },
    op: readText(given.op, id),
    value: readValue(given.value),
    gradient: readValue(given.gradient),
  };
}

function readValue(given: unknown): number | string | null {
  if (typeof given === "number") return given;
  return readText(given, "") || null;
}

function withKnownInputs(node: PlotNode, nodes: readonly PlotNode[], notes: Notes): PlotNode {
  const ids = new Set(nodes.map(({ id }) => id));
  const unknown = node.inputs.filter((input) => !ids.has(input));
  for (const input of unknown)
    notes.add(`${node.op} is computed from “${input}”, which is no node of this graph.`);
  return unknown.length === 0 ? node : { ...node, inputs: node.inputs.filter((input) => ids.has(input)) };
}

/** Of a large graph, what is computed last: the gradient comes from there. */
function last(nodes: PlotNode[], notes: Notes): PlotNode[] {
  if (nodes.length <= mostNodes) return nodes;
  notes.add(`The last ${mostNodes} of ${count(nodes.length)} nodes are shown.`);
  const kept = nodes.slice(-mostNodes);
  const ids = new Set(kept.map(({ id }) => id));
  return kept.map((node) => ({ ...node, inputs: node.inputs.filter((input) => ids.has(input)) }));
}
