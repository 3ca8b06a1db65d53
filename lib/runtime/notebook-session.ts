import type { Cell, CellError, ControlValue, Exercise, Notebook } from "@/lib/model";
import { EMPTY_OUTPUT } from "./cell-state";
import { loadCompiler } from "./load-compiler";
import { NotebookRun } from "./notebook-run";
import { type CellView, NotebookViews, type PlotView, type ValueView } from "./notebook-views";
import type { Pace } from "./pace";
import { controlNodeId } from "./piece";
import { RunQueue } from "./run-queue";
import type { SandboxPort } from "./sandbox-port";
import { AnswerChecks, initialControls, type SessionCheck } from "./session-check";
import { SessionPieces } from "./session-pieces";

/**
 * One lesson in the page: what its cells, values and charts show now. It starts from what the build computed and runs
 * in the sandbox only what a reader's change asks for.
 */
export class NotebookSession {
  /** What the page came with. Parts of it that come to life late must find this first, as the server drew it. */
  readonly served: Pick<NotebookViews, "cell" | "value" | "plot">;
  private readonly pieces: SessionPieces;
  private readonly views: NotebookViews;
  private readonly runs: NotebookRun;
  private readonly queue: RunQueue;
  private readonly checks: AnswerChecks;
  private controls: Record<string, ControlValue>;
  /** Controls whose readers have not been asked to run yet. */
  private readonly moved = new Set<string>();
  private following = false;
  private readonly removed = new Set<string>();
  private followed: Promise<void> = Promise.resolve();

  constructor(
    private readonly notebook: Notebook,
    private readonly sandbox: SandboxPort,
    private readonly pace: Pace,
  ) {
    this.pieces = new SessionPieces(notebook);
    this.served = new NotebookViews(notebook, pace.nextFrame);
    this.views = new NotebookViews(notebook, pace.nextFrame);
    this.runs = new NotebookRun(this.pieces, this.views, sandbox, pace);
    this.queue = new RunQueue((roots) => this.runs.run(roots, this.controls));
    this.controls = initialControls(notebook);
    this.checks = new AnswerChecks(notebook, sandbox);
  }

  readonly subscribe = (listener: () => void): (() => void) => this.views.subscribe(listener);

  cell(id: string): CellView {
    return this.views.cell(id);
  }

  value(id: string): ValueView {
    return this.views.value(id);
  }

  plot(id: string): PlotView {
    return this.views.plot(id);
  }

  control(name: string): ControlValue {
    const value = this.controls[name];
    if (value === undefined) throw new Error(`This lesson has no control “${name}”.`);
    return value;
  }

  servedControl(name: string): ControlValue {
    const control = this.notebook.controls.find((each) => each.name === name);
    if (!control) throw new Error(`This lesson has no control “${name}”.`);
    return control.initial;
  }

  /** Gets ready for the first run: the sandbox now, the compiler when a cell is about to be edited. */
  warm(): void {
    this.sandbox.warm();
  }

  prepareToEdit(): void {
    void loadCompiler();
  }

  edit(id: string, source: string): void {
    this.views.write(id, source, { kind: "edit" });
  }

  /** Brings the text and the output back that the lesson came with; runs it where something ran since. */
  startOver(id: string): void {
    const { source, recorded } = this.pieces.original(id);
    const changed = this.pieces.isEdited(id, source);
    this.views.write(id, source, { kind: "restore", output: recorded });
    if (changed || this.runs.hasRun(id)) void this.run(id);
  }

  /** Runs a cell as it stands, what it needs, and what reads its names. */
  async run(id: string): Promise<void> {
    const { source } = this.cell(id);
    const adopted = await this.pieces.adopt(id, source);
    if (adopted.kind === "overtaken") return;
    if (adopted.kind === "adopted") await this.adoptMissing(id);
    if (this.removed.has(id)) {
      this.pieces.clear(id);
      return;
    }
    this.views.dispatch(id, { kind: "start", edited: this.cell(id).source !== source });
    if (adopted.kind === "refused") return this.refuse(id, adopted.error);
    void this.queue.request(id, ...this.runs.outdateOrKeep(adopted.readersOfDropped, id));
  }

  /** Cells of the reader's own that have not run count as they stand, where this run needs their names. */
  private async adoptMissing(id: string): Promise<void> {
    const sourceOf = (cell: string) => this.cell(cell).source;
    let missing = await this.pieces.missingFor(id, sourceOf);
    while (missing !== null) {
      const adopted = await this.pieces.adopt(missing, sourceOf(missing));
      if (adopted.kind === "refused") this.refuse(missing, adopted.error);
      missing = await this.pieces.missingFor(id, sourceOf);
    }
  }

  private refuse(id: string, error: CellError): void {
    this.views.dispatch(id, { kind: "throw", output: { ...EMPTY_OUTPUT, error } });
  }

  /**
   * Takes in a cell that the lesson did not come with, or back one that was removed: then it shows nothing of before, and
   * runs where it had run. `source`: the text that stands in it.
   */
  place(cell: Cell, source: string): void {
    this.pieces.place(cell, source);
    this.views.place(cell, source);
    if (!this.removed.delete(cell.id)) return;
    this.views.write(cell.id, source, { kind: "restore", output: cell.recorded });
    if (this.runs.hasRun(cell.id)) void this.run(cell.id);
  }

  /** Takes a cell out of the notebook, with the names that it defined; its view stays for a page that still shows it. */
  remove(id: string): void {
    this.removed.add(id);
    if (this.cell(id).state.status.kind === "running") this.stop();
    const readers = this.pieces.clear(id);
    if (this.runs.hasRun(id)) void this.queue.request(id, ...this.runs.outdateOrKeep(readers, id));
  }

  rename(id: string, title: string): void {
    this.pieces.rename(id, title);
  }

  /** All cells as they stand now, the reader's own included. */
  sources(): { id: string; title: string; source: string }[] {
    const cells = this.pieces.cellIds().filter((id) => !this.removed.has(id));
    return cells.map((id) => ({ id, title: this.pieces.titleOf(id), source: this.cell(id).source }));
  }

  /** Resolves when nothing runs any more, and nothing will follow from what was moved. */
  async idle(): Promise<void> {
    do {
      await this.followed;
      await this.queue.idle();
    } while (this.following || this.queue.isBusy);
  }

  /** Runs the whole notebook as it stands, from the top, in a worker that holds nothing of the runs before. */
  async runAll(): Promise<void> {
    const sources = new Map(this.sources().map(({ id, source }) => [id, source]));
    const compiled = await this.pieces.compileAll(sources);
    await this.settle();
    const refused = this.pieces.adoptAll(compiled);
    for (const [id, error] of refused) {
      this.views.dispatch(id, { kind: "start", edited: this.cell(id).source !== sources.get(id) });
      this.refuse(id, error);
    }
    this.runs.renewFirst();
    const runnable = this.pieces.all().filter(({ id }) => !refused.has(id));
    await this.queue.request(...runnable.map(({ id }) => id));
  }

  /** Ends what runs, and what would follow from controls that were moved. */
  private async settle(): Promise<void> {
    do {
      this.moved.clear();
      this.stop();
      await this.queue.idle();
    } while (this.queue.isBusy);
  }

  /** Brings back all texts, outputs and controls that the lesson came with. Gives what undoes that. */
  async startOverAll(): Promise<() => void> {
    await this.settle();
    const texts = this.notebook.cells.map(({ id }) => [id, this.cell(id).source] as const);
    const { controls } = this;
    this.controls = initialControls(this.notebook);
    this.pieces.restore();
    this.runs.forgetRuns();
    this.views.restore(this.notebook);
    return () => {
      for (const [id, text] of texts) if (this.cell(id).source !== text) this.edit(id, text);
      for (const [name, value] of Object.entries(controls)) this.setControl(name, value);
    };
  }

  /** Ends the run under way and takes back what waits for its turn. */
  stop(): void {
    const takenBack = this.queue.clear();
    for (const id of takenBack) this.views.dispatch(id, { kind: "stop", message: "Stopped." });
    this.runs.takeBack(takenBack);
    this.sandbox.stop("lesson");
  }

  setControl(name: string, value: ControlValue): void {
    if (this.controls[name] === value) return;
    this.controls = { ...this.controls, [name]: value };
    this.views.tell();
    this.moved.add(controlNodeId(name));
    if (!this.following) this.followed = this.follow();
  }

  /** Runs what reads the controls that were moved; those that move on meanwhile wait until the page has rested. */
  private async follow(): Promise<void> {
    this.following = true;
    try {
      while (this.moved.size > 0) {
        const moved = [...this.moved];
        this.moved.clear();
        const began = performance.now();
        await this.queue.request(...moved);
        await this.pace.rest(performance.now() - began);
      }
    } finally {
      this.following = false;
    }
  }

  /** Runs the checks of an exercise on an answer, in a worker of its own. */
  check(exercise: Exercise, source: string): Promise<SessionCheck> {
    return this.checks.check(exercise, source, { controls: this.controls, pieces: this.pieces.all() });
  }

  stopCheck(): void {
    this.sandbox.stop("fresh");
  }
}
