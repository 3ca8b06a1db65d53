import type { GraphSpec, PlotNode } from "@/lib/model";
import { movedAlong, type Stops } from "../figure/stops";
import type { CsvRow, Table } from "../figure/table";
import { listOf } from "../function-plot-sentence";
import { type GraphLayout, valueText } from "./graph-layout";

/** What the graph shows, in words: from which leaves through which operations to what. */
export function graphSentence({ nodes }: GraphSpec): string {
  const leaves = nodes.filter(({ inputs }) => inputs.length === 0);
  const ends = nodes.filter(
    ({ id, inputs }) => inputs.length > 0 && !nodes.some((node) => node.inputs.includes(id)),
  );
  const between = nodes.length - leaves.length - ends.length;
  if (ends.length === 0)
    return `${counted(nodes.length, "leaf", "leaves")}: ${listOf(leaves.map(nodeText))}.`;
  const steps = between === 0 ? "" : ` through ${counted(between, "operation", "operations")}`;
  return `From ${listOf(leaves.map(nodeText))}${steps} to ${listOf(ends.map(nodeText))}.`;
}

export function graphStops(layout: GraphLayout): Stops {
  const { plot, boxes, box } = layout;
  const { nodes } = plot;
  return {
    hint: "Arrow keys step through the nodes, inputs first.",
    count: nodes.length,
    nearest: ([x, y]) => {
      const found = boxes.findIndex(
        ({ at }) => Math.abs(at[0] - x) <= box.width / 2 && Math.abs(at[1] - y) <= box.height / 2,
      );
      return found === -1 ? null : found;
    },
    moved: movedAlong(nodes.length),
    stop: (index) => ({
      at: boxes[index]!.at,
      text: `${index + 1} of ${nodes.length}: ${nodeText(nodes[index]!)}${linksText(nodes[index]!, nodes)}`,
      head: nodes[index]!.op,
      // The box of the node says it all.
      rows: [],
      beside: true,
    }),
  };
}

export function tableOfGraph({ nodes }: GraphSpec): Table {
  const text = (value: number | string | null) => (value === null ? "" : valueText(value));
  const rows = nodes.map(({ id, op, value, gradient, inputs }) => [
    id,
    op,
    text(value),
    text(gradient),
    namesOf(inputs, nodes).join(", "),
  ]);
  return { head: ["node", "operation", "value", "gradient", "computed from"], rows };
}

export function csvOfGraph({ nodes }: GraphSpec): CsvRow[] {
  const rows = nodes.map(
    ({ id, op, value, gradient, inputs }): CsvRow => [id, op, value, gradient, inputs.join(" ")],
  );
  return [["node", "operation", "value", "gradient", "inputs"], ...rows];
}

function nodeText({ op, value, gradient }: PlotNode): string {
  const said = [
    value === null ? [] : [valueText(value)],
    gradient === null ? [] : [`gradient ${valueText(gradient)}`],
  ].flat();
  return said.length === 0 ? op : `${op} (${said.join(", ")})`;
}

function linksText({ id, inputs }: PlotNode, nodes: readonly PlotNode[]): string {
  const readers = nodes.filter((node) => node.inputs.includes(id)).map(({ op }) => op);
  const from = inputs.length === 0 ? "" : `; from ${listOf(namesOf(inputs, nodes))}`;
  return `${from}${readers.length === 0 ? "" : `; goes into ${listOf(readers)}`}`;
}

function namesOf(ids: readonly string[], nodes: readonly PlotNode[]): string[] {
  return ids.map((id) => nodes.find((node) => node.id === id)?.op ?? id);
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
