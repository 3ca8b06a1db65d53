import type { CellError, ControlValue, Exercise, Notebook } from "@/lib/model";
import { EMPTY_OUTPUT } from "./cell-state";
import { type CheckRun, checkAnswer } from "./check-answer";
import { faultAt } from "./fault";
import { downstreamOf, type GraphNode } from "./graph";
import { loadCompiler } from "./load-compiler";
import { type CellView, NotebookViews, type PlotView, type ValueView } from "./notebook-views";
import { controlNodeId, lessonImports, nodesOf, type Piece, piecesOf, stepOf } from "./piece";
import { planRun } from "./plan";
import type { Report, StepResult } from "./protocol";
import { describeEnd } from "./run-end";
import type { Sandbox } from "./sandbox";

/** A cell that took longer than this waits for a click when a name that it reads changes. */
const SLOW_MS = 1_000;

/**
 * One lesson in the page: what its cells, values and charts show now. It starts from what the build computed and runs
 * in the sandbox only what a reader's change asks for. Views are replaced, never changed, so that they can be compared.
 */
export class NotebookSession {
  private readonly shipped: Map<string, Notebook["cells"][number]>;
  private readonly pieces: Map<string, Piece>;
  private readonly views: NotebookViews;
  private controls: Record<string, ControlValue>;
  /** Pieces whose names the lesson's worker holds. */
  private readonly live = new Set<string>();
  private readonly slow = new Set<string>();
  private requested = new Set<string>();
  private busy = false;

  constructor(
    private readonly notebook: Notebook,
    private readonly sandbox: Sandbox,
  ) {
    this.shipped = new Map(notebook.cells.map((cell) => [cell.id, cell]));
    this.pieces = new Map(piecesOf(notebook).map((piece) => [piece.id, piece]));
    this.views = new NotebookViews(notebook);
    this.controls = Object.fromEntries(notebook.controls.map(({ name, initial }) => [name, initial]));
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

  /** Brings the text and the output back that the lesson came with. */
  startOver(id: string): void {
    const { source, recorded } = known(this.shipped, id);
    this.views.write(id, source, { kind: "restore", output: recorded });
    if (known(this.pieces, id).code !== known(this.shipped, id).code) void this.run(id);
  }

  /** Runs a cell as it stands, what it needs, and what reads its names. */
  async run(id: string): Promise<void> {
    const compiled = await this.codeOf(id, this.cell(id).source);
    if (compiled.kind === "refused") return this.refuse(id, compiled.error);
    const piece = { ...known(this.pieces, id), code: compiled.code };
    const nodes = this.nodes(new Map(this.pieces).set(id, piece));
    const fault = faultAt(nodes, id, (other) => this.titleOf(other));
    if (fault) return this.refuse(id, fault);
    this.pieces.set(id, piece);
    this.views.dispatch(id, { kind: "start" });
    this.request(id);
  }

  stop(): void {
    this.sandbox.stop("lesson");
  }

  setControl(name: string, value: ControlValue): void {
    if (this.controls[name] === value) return;
    this.controls = { ...this.controls, [name]: value };
    this.views.tell();
    this.request(controlNodeId(name));
  }

  /** Runs the checks of an exercise on an answer, in a worker of its own. */
  async check(exercise: Exercise, source: string): Promise<CheckRun> {
    const compiled =
      source === exercise.starter
        ? ({ kind: "compiled", code: exercise.code } as const)
        : (await loadCompiler()).compile(source);
    if (compiled.kind === "refused") return { kind: "broken", error: compiled.error };
    const surroundings = { controls: this.controls, pieces: [...this.pieces.values()] };
    return checkAnswer(this.sandbox, exercise, compiled.code, surroundings);
  }

  stopCheck(): void {
    this.sandbox.stop("fresh");
  }

  private async codeOf(id: string, source: string) {
    const shipped = known(this.shipped, id);
    if (source === shipped.source) return { kind: "compiled", code: shipped.code } as const;
    return (await loadCompiler()).compile(source);
  }

  private request(root: string): void {
    this.requested.add(root);
    void this.runRequested();
  }

  /** One run at a time; what is asked for meanwhile is run together afterwards, in its newest form. */
  private async runRequested(): Promise<void> {
    if (this.busy || this.requested.size === 0) return;
    this.busy = true;
    const roots = [...this.requested];
    this.requested = new Set();
    await this.runRoots(roots);
    this.busy = false;
    void this.runRequested();
  }

  private async runRoots(roots: string[]): Promise<void> {
    const nodes = this.nodes(this.pieces);
    const waits = (id: string) => this.slow.has(id) || this.pieces.get(id)?.auto === false;
    const order = planRun(nodes, roots, this.live, waits).filter((id) => this.pieces.has(id));
    this.outdateWaiting(nodes, roots, order);
    const pieces = order.map((id) => known(this.pieces, id));
    let current = order[0];
    const unfinished = new Set(order);
    const end = await this.sandbox.run(
      {
        controls: this.controls,
        imports: lessonImports([...this.pieces.values()]),
        steps: pieces.map(stepOf),
      },
      {
        worker: "lesson",
        timeLimitSeconds: (id) => this.pieces.get(id)?.timeLimitSeconds ?? 10,
        onReport: (report) => {
          if (report.kind === "started") current = report.step;
          if (report.kind === "ended") unfinished.delete(report.step);
          this.take(report);
        },
      },
    );
    if (end.kind === "done") return;
    this.live.clear();
    const message = describeEnd(end);
    for (const id of unfinished) {
      if (id === current || end.kind === "unavailable") this.views.dispatch(id, { kind: "stop", message });
      else this.views.dispatch(id, { kind: "skip", because: "Not run: the run was stopped before it." });
    }
  }

  private take(report: Report): void {
    if (report.kind === "started") this.views.dispatch(report.step, { kind: "start" });
    if (report.kind === "printed") this.views.dispatch(report.step, { kind: "print", lines: report.lines });
    if (report.kind === "ended") this.takeResult(report.step, report.result, report.elapsedMs);
  }

  private takeResult(id: string, result: StepResult, elapsedMs: number): void {
    if (result.kind === "threw") this.live.delete(id);
    else this.live.add(id);
    if (elapsedMs > SLOW_MS) this.slow.add(id);
    else this.slow.delete(id);
    this.views.take(id, result, elapsedMs);
  }

  /** What reads a changed name and was not planned keeps its output, marked as belonging to the past. */
  private outdateWaiting(nodes: readonly GraphNode[], roots: string[], order: string[]): void {
    for (const root of roots) {
      const because = `“${this.titleOf(root)}” changed since it last ran.`;
      for (const id of downstreamOf(nodes, root))
        if (!order.includes(id)) this.views.dispatch(id, { kind: "outdate", because });
    }
  }

  private refuse(id: string, error: CellError): void {
    this.views.dispatch(id, { kind: "throw", output: { ...EMPTY_OUTPUT, error } });
  }

  private nodes(pieces: ReadonlyMap<string, Piece>): GraphNode[] {
    return nodesOf(this.notebook.controls, [...pieces.values()]);
  }

  private titleOf(id: string): string {
    return this.shipped.get(id)?.title ?? id.replace(/^control /, "");
  }
}

function known<V>(map: ReadonlyMap<string, V>, id: string): V {
  const found = map.get(id);
  if (found === undefined) throw new Error(`This lesson has no part “${id}”.`);
  return found;
}
