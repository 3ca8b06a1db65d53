import type { PlotNode } from "@/lib/model";

/** A place in a row of the drawing: a node, or where a long edge passes by. */
export type Slot = { id: string; node: PlotNode | null };

/** An edge through the slots of all rows that it crosses, from input to reader. */
export type Route = { from: string; to: string; through: string[] };

/**
 * The nodes in rows, each below all of its inputs and directly above a reader where it can be, at most `capacity` in a row;
 * long edges pass through empty slots. Rows are ordered by medians so that few edges cross (Sugiyama, Tagawa and Toda 1981).
 */
export function ranksOf(nodes: readonly PlotNode[], capacity: number): { ranks: Slot[][]; routes: Route[] } {
  const rows = rowsOf(nodes, capacity);
  const ranks = Array.from({ length: Math.max(...rows.values()) + 1 }, (): Slot[] => []);
  for (const node of nodes) ranks[rows.get(node.id)!]!.push({ id: node.id, node });
  const routes = nodes.flatMap((node) =>
    [...new Set(node.inputs)].map((input) => routeOf(input, node.id, rows, ranks)),
  );
  return { ranks: ordered(ranks, routes), routes };
}

/** Longest way from a leaf; leaves then move down to their first reader, and full rows spill into the next. */
function rowsOf(nodes: readonly PlotNode[], capacity: number): Map<string, number> {
  const depth = new Map<string, number>();
  for (const { id, inputs } of nodes)
    depth.set(id, Math.max(-1, ...inputs.map((input) => depth.get(input)!)) + 1);
  for (const { id } of nodes.filter(({ inputs }) => inputs.length === 0)) {
    const readers = nodes.filter(({ inputs }) => inputs.includes(id));
    if (readers.length > 0) depth.set(id, Math.min(...readers.map((reader) => depth.get(reader.id)!)) - 1);
  }
  const rows = new Map<string, number>();
  const taken: number[] = [];
  for (const { id, inputs } of [...nodes].sort((a, b) => depth.get(a.id)! - depth.get(b.id)!)) {
    let row = Math.max(depth.get(id)!, ...inputs.map((input) => (rows.get(input) ?? 0) + 1));
    while ((taken[row] ?? 0) >= capacity) row++;
    taken[row] = (taken[row] ?? 0) + 1;
    rows.set(id, row);
  }
  return withoutEmpty(rows);
}

function withoutEmpty(rows: ReadonlyMap<string, number>): Map<string, number> {
  const used = [...new Set(rows.values())].sort((a, b) => a - b);
  return new Map([...rows].map(([id, row]) => [id, used.indexOf(row)]));
}

function routeOf(from: string, to: string, rows: ReadonlyMap<string, number>, ranks: Slot[][]): Route {
  const through: string[] = [];
  for (let row = rows.get(from)! + 1; row < rows.get(to)!; row++) {
    const id = `${from} → ${to} @ ${row}`;
    ranks[row]!.push({ id, node: null });
    through.push(id);
  }
  return { from, to, through };
}

const sweeps = 8;

function ordered(ranks: Slot[][], routes: readonly Route[]): Slot[][] {
  const beside = neighbours(routes);
  let best = ranks;
  let current = ranks;
  for (let sweep = 0; sweep < sweeps; sweep++) {
    current = swept(current, beside, sweep % 2 === 0);
    if (crossings(current, beside) < crossings(best, beside)) best = current;
  }
  return best;
}

type Neighbours = { above: Map<string, string[]>; below: Map<string, string[]> };

function neighbours(routes: readonly Route[]): Neighbours {
  const [above, below] = [new Map<string, string[]>(), new Map<string, string[]>()];
  for (const { from, to, through } of routes) {
    const way = [from, ...through, to];
    for (let step = 1; step < way.length; step++) {
      above.set(way[step]!, [...(above.get(way[step]!) ?? []), way[step - 1]!]);
      below.set(way[step - 1]!, [...(below.get(way[step - 1]!) ?? []), way[step]!]);
    }
  }
  return { above, below };
}

/** Every row by the mean place of what it hangs on, from the top down or from the bottom up. */
function swept(ranks: readonly Slot[][], { above, below }: Neighbours, down: boolean): Slot[][] {
  const rows = ranks.map((row) => [...row]);
  const order = rows.map((_, index) => index);
  for (const index of down ? order.slice(1) : order.slice(0, -1).reverse()) {
    const fixed = new Map(
      rows[index + (down ? -1 : 1)]!.map(({ id }, place, { length }) => [id, (place + 0.5) / length]),
    );
    const mean = ({ id }: Slot, place: number) => {
      const places = ((down ? above : below).get(id) ?? []).flatMap((other) => fixed.get(other) ?? []);
      return places.length === 0
        ? (place + 0.5) / rows[index]!.length
        : places.reduce((a, b) => a + b, 0) / places.length;
    };
    const keyed = rows[index]!.map((slot, place) => ({ slot, key: mean(slot, place) }));
    rows[index] = keyed.sort((a, b) => a.key - b.key).map(({ slot }) => slot);
  }
  return rows;
}

export function crossings(ranks: readonly Slot[][], { below }: Pick<Neighbours, "below">): number {
  let count = 0;
  ranks.slice(0, -1).forEach((row, index) => {
    const next = new Map(ranks[index + 1]!.map(({ id }, place) => [id, place]));
    const edges = row.flatMap(({ id }, place) =>
      (below.get(id) ?? []).map((to) => [place, next.get(to) ?? 0] as const),
    );
    edges.forEach(([a, b], first) => {
      for (const [c, d] of edges.slice(first + 1)) if ((a - c) * (b - d) < 0) count++;
    });
  });
  return count;
}
