import type { PlotNode } from "@/lib/model";
import type { Sheet } from "../figure/drawing-svg";
import { numberText } from "../number-text";
import { type PlotSize, sizes } from "../plot-frame";
import type { Point } from "../point";
import { poolAdjacent } from "../spread-apart";
import { fitText } from "../text-width";
import type { SteppedGraph } from "./backward-steps";
import { type Route, ranksOf, type Slot } from "./graph-ranks";

/** A node's box around `at`, with its lines of text. */
export type NodeBox = { node: PlotNode; at: Point; op: string; value: string; gradient: string };

/** An edge from the lower side of one box to the upper side of the next, through `points`. */
export type EdgeLine = { from: string; to: string; points: Point[] };

/** Everything in the drawing's own units; the data flow from the top down, the gradients back up. */
export type GraphLayout = Sheet & {
  plot: SteppedGraph;
  boxes: NodeBox[];
  edges: EdgeLine[];
  box: { width: number; height: number };
};

const measures = {
  wide: { capacity: 5, box: { width: 128, height: 62 }, rowGap: 40, slot: 26 },
  narrow: { capacity: 3, box: { width: 104, height: 60 }, rowGap: 34, slot: 16 },
} as const;

export function layoutGraph(plot: SteppedGraph, size: PlotSize): GraphLayout {
  const { width, fontSize } = sizes[size];
  const { capacity, box, rowGap } = measures[size];
  const { ranks, routes } = ranksOf(plot.nodes, capacity);
  const places = placesOf(ranks, routes, size);
  const boxes = plot.nodes.map((node) => boxOf(node, places.get(node.id)!, box.width - 14, fontSize));
  return {
    ...{ size, width, fontSize, plot, box, boxes, title: plot.title },
    height: 16 + ranks.length * (box.height + rowGap) - rowGap,
    edges: routes.map((route) => edgeOf(route, places, box.height)),
  };
}

/** The middle of every slot: near the mean of what it hangs on, without overlap, within the drawing. */
function placesOf(ranks: readonly Slot[][], routes: readonly Route[], size: PlotSize): Map<string, Point> {
  const { box, rowGap } = measures[size];
  const places = new Map<string, Point>();
  ranks.forEach((row, index) => {
    const y = 8 + box.height / 2 + index * (box.height + rowGap);
    row.forEach(({ id }, place) => {
      places.set(id, [((place + 0.5) * sizes[size].width) / row.length, y]);
    });
  });
  for (let sweep = 0; sweep < 6; sweep++)
    for (const row of sweep % 2 === 0 ? ranks : ranks.toReversed()) settle(row, routes, places, size);
  return places;
}

function settle(
  row: readonly Slot[],
  routes: readonly Route[],
  places: Map<string, Point>,
  size: PlotSize,
): void {
  const { box, slot } = measures[size];
  const { width } = sizes[size];
  const boxes = row.filter(({ node }) => node).length;
  const left = (width - boxes * (box.width + 8)) / Math.max(1, row.length - boxes);
  const halves = row.map(({ node }) => (node ? box.width + 8 : Math.min(slot, left)) / 2);
  // Less the room of what stands before it, a slot may lie anywhere that is not left of its neighbour.
  const before = halves.map((half, index) => half + 2 * sum(halves.slice(0, index)));
  const wanted = row.map(({ id }, index) => meanBeside(id, routes, places) - before[index]!);
  const free = Math.max(0, width - 2 * sum(halves));
  const shifts = poolAdjacent(wanted);
  row.forEach(({ id }, index) => {
    const x = before[index]! + Math.min(free, Math.max(0, shifts[index]!));
    places.set(id, [x, places.get(id)![1]]);
  });
}

function meanBeside(id: string, routes: readonly Route[], places: ReadonlyMap<string, Point>): number {
  const beside = routes.flatMap(({ from, to, through }) => {
    const way = [from, ...through, to];
    const at = way.indexOf(id);
    return at === -1
      ? []
      : [way[at - 1], way[at + 1]].flatMap((other) => (other ? [places.get(other)![0]] : []));
  });
  return beside.length === 0 ? places.get(id)![0] : beside.reduce((a, b) => a + b, 0) / beside.length;
}

function boxOf(node: PlotNode, at: Point, room: number, fontSize: number): NodeBox {
  const line = (name: string, value: number | string | null) =>
    value === null ? "" : fitText(`${name}${valueText(value)}`, fontSize, room);
  return {
    ...{ node, at, op: fitText(node.op, fontSize, room) },
    value: line("", node.value),
    gradient: line("grad ", node.gradient),
  };
}

export function valueText(value: number | string): string {
  return typeof value === "number" ? numberText(value, 4) : value;
}

function edgeOf({ from, to, through }: Route, places: ReadonlyMap<string, Point>, height: number): EdgeLine {
  const [start, end] = [places.get(from)!, places.get(to)!];
  const points: Point[] = [
    [start[0], start[1] + height / 2],
    ...through.map((id) => places.get(id)!),
    [end[0], end[1] - height / 2],
  ];
  return { from, to, points };
}

function sum(lengths: readonly number[]): number {
  return lengths.reduce((a, b) => a + b, 0);
}
