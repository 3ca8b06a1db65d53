import type { Notebook } from "@/lib/model";
import { draftOf, NO_OWN_CELLS, type OwnCell, type OwnCells, ownCellsOf } from "@/lib/progress";
import { blankCell, type NotebookSession } from "@/lib/runtime";
import type { ReaderWork } from "../lesson/reader-work";
import { newCellId } from "./new-id";

/**
 * The reader's own cells on a page, between the log and the notebook: a cell is in the notebook before the page shows it,
 * and gone from the page before it leaves the notebook. Views are replaced, never changed.
 */
export class OwnCellsOnPage {
  /** What the server drew. */
  readonly served: OwnCells;
  private view: OwnCells;
  private readonly listeners = new Set<() => void>();
  /** Ids of cells that the notebook has had on this page, and whether it has them now. */
  private readonly placed = new Map<string, boolean>();

  constructor(
    private readonly notebook: Notebook,
    private readonly session: NotebookSession,
    private readonly work: ReaderWork,
    private readonly first: readonly OwnCell[],
  ) {
    this.served = first.length > 0 ? { standing: first, removed: [] } : NO_OWN_CELLS;
    this.view = this.served;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly current = (): OwnCells => this.view;

  /** Follows the log. Returns what ends that. */
  follow(): () => void {
    this.take();
    return this.work.subscribe(() => this.take());
  }

  /** Adds an empty cell, and tells its id. `after`: the own cell before it, or null. */
  add(part: string, after: string | null): string {
    const id = newCellId();
    this.place(id, part, after);
    return id;
  }

  /** Moves a cell, or puts a removed one back. */
  place(cell: string, part: string, after: string | null): void {
    this.work.record({ kind: "placed-cell", cell, part, after });
  }

  remove(cell: string): void {
    this.work.record({ kind: "removed-cell", cell });
  }

  rename(cell: string, title: string): void {
    this.work.record({ kind: "titled-cell", cell, title });
  }

  /** What stands in a cell, or stood in it when it was removed. */
  textOf(id: string): string {
    if (this.placed.has(id)) return this.session.cell(id).source;
    const shipped = this.notebook.cells.find((cell) => cell.id === id);
    // Typed before the log was read.
    if (shipped && this.session.cell(id).source !== shipped.source) return this.session.cell(id).source;
    return draftOf(this.work.current().events ?? [], `cell:${id}`)?.text ?? shipped?.source ?? "";
  }

  private take(): void {
    const { events } = this.work.current();
    if (!events) return;
    const cells = ownCellsOf(events, this.first);
    for (const cell of cells.standing) this.have(cell);
    if (JSON.stringify(cells) !== JSON.stringify(this.view)) {
      this.view = cells;
      for (const listener of this.listeners) listener();
    }
    for (const { id } of cells.removed) this.leave(id);
  }

  private have({ id, title, number }: OwnCell): void {
    if (this.placed.get(id)) {
      this.session.rename(id, title);
      this.fill(id);
      return;
    }
    const shipped = this.notebook.cells.find((cell) => cell.id === id);
    const text = this.textOf(id);
    this.session.place({ ...(shipped ?? blankCell({ id, title, seed: number })), title }, text);
    this.placed.set(id, true);
  }

  /** A cell that was added in another tab gets its text later. Nothing stands there that it could replace. */
  private fill(id: string): void {
    const { source, state } = this.session.cell(id);
    const draft = draftOf(this.work.current().events ?? [], `cell:${id}`);
    if (draft && draft.text !== "" && source === "" && state.status.kind === "idle")
      this.session.edit(id, draft.text);
  }

  private leave(id: string): void {
    const there = this.placed.get(id) ?? this.first.some((cell) => cell.id === id);
    if (!there) return;
    this.placed.set(id, false);
    this.session.remove(id);
  }
}
