import { isKnown, type LoggedEvent, type PlacedCell, type ProgressEvent } from "./event";

/**
 * A cell of the reader's own, behind the lesson's part `part`. `number` counts in the order in which the cells were
 * first added, and stays; `title` is the reader's, or says the number.
 */
export type OwnCell = { id: string; number: number; title: string; part: string };

/** In the order of each part's cells. What was removed last comes first. */
export type OwnCells = { standing: readonly OwnCell[]; removed: readonly OwnCell[] };

export const NO_OWN_CELLS: OwnCells = { standing: [], removed: [] };

/** The cell with that number before the reader has named it. */
export function newOwnCell(id: string, number: number, part: string): OwnCell {
  return { id, number, title: `Your cell ${number}`, part };
}

/** The reader's own cells. `first`: those that stand there before the reader has done anything. */
export function ownCellsOf(events: readonly LoggedEvent[], first: readonly OwnCell[] = []): OwnCells {
  let cells: OwnCells = { standing: first, removed: [] };
  for (const event of events) if (isKnown(event)) cells = withEvent(cells, event);
  return cells;
}

function withEvent(cells: OwnCells, event: ProgressEvent): OwnCells {
  switch (event.kind) {
    case "placed-cell":
      return placed(cells, event);
    case "removed-cell":
      return removed(cells, event.cell);
    case "titled-cell":
      return titled(cells, event.cell, event.title.trim());
    default:
      return cells;
  }
}

function placed(cells: OwnCells, { cell: id, part, after }: PlacedCell): OwnCells {
  const count = cells.standing.length + cells.removed.length;
  const cell = { ...(find(cells, id) ?? newOwnCell(id, count + 1, part)), part };
  const { standing, removed } = without(cells, id);
  return { standing: standing.toSpliced(placeFor(standing, part, after), 0, cell), removed };
}

/** Behind `after`; where that stands no more, behind the part's last; without one, before the part's first. */
function placeFor(standing: readonly OwnCell[], part: string, after: string | null): number {
  const here = (cell: OwnCell) => cell.part === part;
  const first = standing.findIndex(here);
  if (first < 0) return standing.length;
  if (after === null) return first;
  const before = standing.findIndex((cell) => here(cell) && cell.id === after);
  return 1 + (before < 0 ? standing.findLastIndex(here) : before);
}

function removed(cells: OwnCells, id: string): OwnCells {
  const cell = find(cells, id);
  if (!cell) return cells;
  const others = without(cells, id);
  return { ...others, removed: [cell, ...others.removed] };
}

function titled({ standing, removed }: OwnCells, id: string, title: string): OwnCells {
  const named = (cell: OwnCell) =>
    cell.id !== id ? cell : { ...cell, title: title || newOwnCell(id, cell.number, cell.part).title };
  return { standing: standing.map(named), removed: removed.map(named) };
}

function find({ standing, removed }: OwnCells, id: string): OwnCell | undefined {
  return [...standing, ...removed].find((cell) => cell.id === id);
}

function without({ standing, removed }: OwnCells, id: string): OwnCells {
  return {
    standing: standing.filter((cell) => cell.id !== id),
    removed: removed.filter((cell) => cell.id !== id),
  };
}
