import type { Notebook, PlotSamples } from "@/lib/model";
import { type CellAction, type CellState, initialCellState, reduceCell } from "./cell-state";
import type { Pace } from "./pace";
import type { StepResult } from "./protocol";
import { staleAfter } from "./stale-after";

/** A cell as the page shows it. */
export type CellView = { source: string; state: CellState };

/** A computed number. `stale`: why it is not of now, in words for the reader; null while it is. */
export type ValueView = { text: string; stale: string | null };

/** A chart. `stale` as in `ValueView`. */
export type PlotView = { samples: PlotSamples; stale: string | null };

/**
 * What a lesson's cells, values and charts show. A view is replaced when it changes and never changed itself, so that
 * a page can compare it with the one it drew.
 */
export class NotebookViews {
  private readonly cells = new Map<string, CellView>();
  private readonly values = new Map<string, ValueView>();
  private readonly plots = new Map<string, PlotView>();
  private readonly listeners = new Set<() => void>();
  private hurried = true;
  /** Whether listeners will be told with the next frame. */
  private framed = false;

  constructor(
    notebook: Notebook,
    private readonly nextFrame: Pace["nextFrame"],
  ) {
    this.restore(notebook);
  }

  /** Shows what the lesson came with. */
  restore({ cells, values, plots }: Notebook): void {
    for (const { id, source, recorded } of cells)
      this.cells.set(id, { source, state: initialCellState(recorded) });
    for (const { id, recorded } of values) this.values.set(id, { text: recorded, stale: null });
    for (const { id, recorded } of plots) this.plots.set(id, { samples: recorded, stale: null });
    this.tell();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  cell(id: string): CellView {
    return known(this.cells, id);
  }

  value(id: string): ValueView {
    return known(this.values, id);
  }

  plot(id: string): PlotView {
    return known(this.plots, id);
  }

  /** The text of a cell; null for a value or a chart, which have none. */
  sourceOf(id: string): string | null {
    return this.cells.get(id)?.source ?? null;
  }

  /** Has a cell that the lesson may not have come with. One that is there keeps its output, and gets the text. */
  place({ id, recorded }: Notebook["cells"][number], source: string): void {
    const before = this.cells.get(id);
    if (!before) this.cells.set(id, { source, state: initialCellState(recorded) });
    else if (before.source !== source) this.write(id, source, { kind: "edit" });
    this.tell();
  }

  /** Gives a cell another text. */
  write(id: string, source: string, action: CellAction): void {
    this.cells.set(id, { source, state: reduceCell(this.cell(id).state, action) });
    this.tell();
  }

  /** Something happened to a cell, a value or a chart. */
  dispatch(id: string, action: CellAction): void {
    replace(this.cells, id, ({ source, state }) => ({ source, state: reduceCell(state, action) }));
    replace(this.values, id, (view) => withStale(view, staleAfter(view.stale, action)));
    replace(this.plots, id, (view) => withStale(view, staleAfter(view.stale, action)));
    this.tell();
  }

  /** A run of a cell, a value or a chart came to its end. */
  take(id: string, result: StepResult, elapsedMs: number): void {
    if (result.kind === "formatted") this.values.set(id, { text: result.text, stale: null });
    if (result.kind === "sampled") this.plots.set(id, { samples: result.samples, stale: null });
    if (result.kind === "shown") this.dispatch(id, { kind: "finish", output: result.output, elapsedMs });
    if (result.kind === "threw") this.dispatch(id, { kind: "throw", output: result.output });
    this.tell();
  }

  /** What changes meanwhile is told together with all else that changes before the next frame. */
  unhurriedly(change: () => void): void {
    this.hurried = false;
    change();
    this.hurried = true;
  }

  tell(): void {
    if (this.hurried) this.tellNow();
    else if (!this.framed) this.tellWithNextFrame();
  }

  private tellWithNextFrame(): void {
    this.framed = true;
    this.nextFrame(() => {
      this.framed = false;
      this.tellNow();
    });
  }

  private tellNow(): void {
    for (const listener of this.listeners) listener();
  }
}

function replace<V>(views: Map<string, V>, id: string, change: (view: V) => V): void {
  const view = views.get(id);
  if (view !== undefined) views.set(id, change(view));
}

/** The same view where nothing changed: a page that compares views has nothing to draw. */
function withStale<V extends { stale: string | null }>(view: V, stale: string | null): V {
  return view.stale === stale ? view : { ...view, stale };
}

function known<V>(views: ReadonlyMap<string, V>, id: string): V {
  const view = views.get(id);
  if (view === undefined) throw new Error(`This lesson has no part “${id}”.`);
  return view;
}
