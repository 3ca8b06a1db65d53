import type { ControlValue, Reported } from "@/lib/model";
import { type Changes, changedNames, touchedBy } from "./changes";
import { downstreamOf, inRunOrder } from "./graph";
import { Growth } from "./growth";
import type { NotebookViews } from "./notebook-views";
import type { Pace } from "./pace";
import { lessonImports, type Piece, stepOf } from "./piece";
import { planRun } from "./plan";
import type { Report, RunEnd, StepResult } from "./protocol";
import { describeEnd } from "./run-end";
import type { SandboxPort } from "./sandbox-port";
import type { SessionPieces } from "./session-pieces";

/** A cell that took longer than this waits for a click when a name that it reads changes. */
const SLOW_MS = 1_000;
const LIMIT_SECONDS = 10;

/** Where a run is: the step at work, what that has reported, and the steps that have not ended. */
type UnderWay = { current: string | undefined; reached: Reported | null; unfinished: Set<string> };

/** The runs of one lesson, one after another, and what they leave behind in the worker. */
export class NotebookRun {
  /** Pieces whose names the lesson's worker holds. */
  private readonly live = new Set<string>();
  private readonly slow = new Set<string>();
  private readonly ran = new Set<string>();
  private readonly growth: Growth;
  /** Who has changed the value of a name since its owner last ran. */
  private readonly applied = new Map<string, Set<string>>();
  private isToRenew = false;

  constructor(
    private readonly pieces: SessionPieces,
    private readonly views: NotebookViews,
    private readonly sandbox: SandboxPort,
    pace: Pace,
  ) {
    this.growth = new Growth(pace);
  }

  hasRun(id: string): boolean {
    return this.ran.has(id);
  }

  /** The next run begins in a worker that holds nothing of the runs before. */
  renewFirst(): void {
    this.isToRenew = true;
  }

  /** Nothing has run yet, as far as the page shows. */
  forgetRuns(): void {
    this.renewFirst();
    this.ran.clear();
    this.slow.clear();
  }

  /** Runs what changed, what it needs and has no names yet, and what reads it. */
  async run(roots: string[], controls: Record<string, ControlValue>): Promise<void> {
    if (this.isToRenew) this.renew();
    const nodes = this.pieces.nodes();
    const order = inRunOrder(nodes, new Set(nodes.map(({ id }) => id)));
    const planned = planRun(nodes, roots, {
      live: this.live,
      waits: (id) => this.waits(id),
      changed: changedNames(nodes, order, this.pieces.changes()),
      applied: this.applied,
    });
    const steps = planned.flatMap((id) => this.pieces.find(id) ?? []);
    this.outdateUnplanned(roots, steps);
    this.forgetDerived(planned);
    const known = this.pieces.changes();
    const under: UnderWay = {
      current: steps[0]?.id,
      reached: null,
      unfinished: new Set(steps.map(({ id }) => id)),
    };
    const end = await this.sandbox.run(
      { controls, imports: lessonImports(this.pieces.all()), steps: steps.map(stepOf) },
      {
        worker: "lesson",
        timeLimitSeconds: (id) => this.pieces.find(id)?.timeLimitSeconds ?? LIMIT_SECONDS,
        onReport: (report) => {
          follow(under, report);
          // What the reader asked for is shown at once, what follows from it and what is unfinished once a frame.
          if (report.kind === "reported") this.growth.show(() => this.take(report));
          else if (report.kind === "done" || (report.kind !== "printed" && roots.includes(report.step)))
            this.take(report);
          else this.views.unhurriedly(() => this.take(report));
        },
      },
    );
    if (end.kind !== "done") this.abandon(end, under);
    else if (end.renewed) this.forgetAll();
    const late = this.readersOfNewChanges(known, planned);
    if (end.kind === "done" && late.length > 0) await this.run(late, controls);
  }

  /** These have changed and will not run now: what reads them is marked. */
  takeBack(ids: readonly string[]): void {
    for (const id of ids) {
      this.live.delete(id);
      for (const reader of downstreamOf(this.pieces.nodes(), id)) this.outdate(reader, id);
    }
  }

  /** Of pieces that lost a name: those that run again by themselves. The others are marked. */
  outdateOrKeep(ids: string[], changed: string): string[] {
    for (const id of ids) if (this.waits(id)) this.outdate(id, changed);
    return ids.filter((id) => !this.waits(id));
  }

  private waits(id: string): boolean {
    return this.slow.has(id) || this.pieces.find(id)?.auto === false;
  }

  private take(report: Report): void {
    if (report.kind === "started") this.start(report.step);
    if (report.kind === "printed") this.views.dispatch(report.step, { kind: "print", lines: report.lines });
    if (report.kind === "reported") {
      const { reported, progress } = report;
      this.views.dispatch(report.step, { kind: "report", reported, progress });
    }
    if (report.kind === "ended") {
      this.noteChanges(report.step, report.changed);
      this.end(report.step, report.result, report.elapsedMs);
    }
  }

  private start(id: string): void {
    const source = this.views.sourceOf(id);
    this.views.dispatch(id, {
      kind: "start",
      edited: source !== null && this.pieces.isEdited(id, source),
    });
  }

  private end(id: string, result: StepResult, elapsedMs: number): void {
    this.growth.drop();
    this.ran.add(id);
    mark(this.live, id, result.kind !== "threw");
    mark(this.slow, id, elapsedMs > SLOW_MS);
    this.views.take(id, this.pieces.quoted(id, result), elapsedMs);
  }

  /** The piece's own names are as it made them; those of others that it changed are so no longer. */
  private noteChanges(id: string, changed: readonly string[]): void {
    for (const name of this.pieces.find(id)?.code.defines ?? []) this.applied.delete(name);
    for (const name of changed) this.applied.set(name, (this.applied.get(name) ?? new Set()).add(id));
    this.pieces.setChanges(id, changed);
  }

  /** Names that were made of what runs now hold the old values. */
  private forgetDerived(planned: readonly string[]): void {
    const nodes = this.pieces.nodes();
    for (const id of planned)
      for (const derived of downstreamOf(nodes, id))
        if (!planned.includes(derived)) this.live.delete(derived);
  }

  private renew(): void {
    this.isToRenew = false;
    this.sandbox.renew();
    this.forgetAll();
  }

  private forgetAll(): void {
    this.live.clear();
    this.applied.clear();
  }

  /** Who reads what a piece was only now seen to change, comes after it, and did not run after it. */
  private readersOfNewChanges(known: Changes, planned: readonly string[]): string[] {
    const nodes = this.pieces.nodes();
    const order = inRunOrder(nodes, new Set(nodes.map(({ id }) => id)));
    const late = planned.flatMap((id) => {
      const fresh = [...(this.pieces.changes().get(id) ?? [])].filter(
        (name) => !known.get(id)?.includes(name),
      );
      const touched = touchedBy(nodes, fresh);
      return order
        .slice(order.indexOf(id) + 1)
        .filter((each) => touched.has(each) && !planned.includes(each));
    });
    return this.outdateOrKeep([...new Set(late)], planned[0] ?? "");
  }

  /** What was cut off says so; what its turn had not come yet keeps its output, marked as belonging to the past. */
  private abandon(end: Exclude<RunEnd, { kind: "done" }>, { current, reached, unfinished }: UnderWay): void {
    this.forgetAll();
    this.growth.flush();
    const message = describeEnd(end, reached);
    for (const id of unfinished) {
      if (id === current || end.kind === "unavailable") this.views.dispatch(id, { kind: "stop", message });
      else this.views.dispatch(id, { kind: "skip", because: "Not run: the run was stopped before it." });
    }
  }

  /** What reads a changed name and was not planned keeps its output, marked as belonging to the past. */
  private outdateUnplanned(roots: string[], planned: readonly Piece[]): void {
    const running = new Set(planned.map(({ id }) => id));
    for (const root of roots)
      for (const id of downstreamOf(this.pieces.nodes(), root)) if (!running.has(id)) this.outdate(id, root);
  }

  private outdate(id: string, changed: string): void {
    this.live.delete(id);
    const because = this.pieces.whyOutdated(id, changed);
    this.views.dispatch(id, { kind: "outdate", because });
  }
}

function follow(under: UnderWay, report: Report): void {
  if (report.kind === "started") Object.assign(under, { current: report.step, reached: null });
  if (report.kind === "reported") under.reached = report.reported;
  if (report.kind === "ended") under.unfinished.delete(report.step);
}

function mark(set: Set<string>, id: string, belongs: boolean): void {
  if (belongs) set.add(id);
  else set.delete(id);
}
