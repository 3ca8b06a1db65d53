import type { host } from "@/lib/engine";
import type { Progress, Reported } from "@/lib/model";
import { notesOf } from "./report-notes";
import { ThinnedLine } from "./thinned-line";

/** No screen shows more. */
const LEAST_MS_BETWEEN = 1000 / 60;
const MOST_LINES = 12;
const LONGEST_NAME = 100;

export type ReportNews = { reported: Reported; progress: Progress };

/**
 * Gathers what a step reports and sends all of it, thinned, at most 60 times a second: a loop that never comes back to
 * the event loop can be watched too. What came since it was last sent goes with the next report, with `flush`, or with
 * the step's output.
 */
export class Reports {
  private readonly lines = new Map<string, ThinnedLine>();
  private leftOut = false;
  private count = 0;
  private step = 0;
  private startsAtZero = false;
  private of: number | null = null;
  private unsent = false;
  private readonly began: number;
  /** The first report goes at once: there may be no second one. */
  private sentAt = Number.NEGATIVE_INFINITY;
  /** From where the pace is taken: the first report, or the one at which the steps began anew. */
  private paced = { step: 0, at: 0 };

  constructor(
    private readonly now: () => number,
    private readonly send: (news: ReportNews) => void,
  ) {
    this.began = now();
  }

  add({ step, values, of }: host.Told): void {
    const now = this.now();
    const lines = this.linesOf(values);
    const at = step ?? this.nextStep(lines);
    for (let i = 0; i < values.length; i++) lines[i]?.add(at, values[i]![1]);
    this.moveTo(at, now);
    if (of !== null) this.of = of;
    this.unsent = true;
    if (now - this.sentAt >= LEAST_MS_BETWEEN) this.sendNow(now);
  }

  /** Sends what was not sent yet. */
  flush(): void {
    if (this.unsent) this.sendNow(this.now());
  }

  /** All that was reported; null where nothing was. */
  gathered(): Reported | null {
    if (this.count === 0) return null;
    const lines = [...this.lines].map(([name, line]) => ({ name, line, drawn: line.drawn() }));
    return {
      series: lines.map(({ name, drawn }) => ({ name, ...drawn })),
      step: this.startsAtZero ? this.step + 1 : this.step,
      of: this.of,
      notes: notesOf(
        lines.map(({ name, line, drawn }) => ({ name, line, kept: drawn.x.length })),
        this.leftOut ? MOST_LINES : null,
      ),
    };
  }

  private sendNow(now: number): void {
    const reported = this.gathered();
    if (!reported) return;
    this.unsent = false;
    this.sentAt = now;
    const progress = { elapsedMs: now - this.began, leftMs: this.timeLeft(reported, now) };
    this.send({ reported, progress });
  }

  private linesOf(values: host.Told["values"]): (ThinnedLine | null)[] {
    return values.map(([name]) =>
      this.lineOf(name.length > LONGEST_NAME ? name.slice(0, LONGEST_NAME) : name),
    );
  }

  private lineOf(name: string): ThinnedLine | null {
    const known = this.lines.get(name);
    if (known) return known;
    if (this.lines.size === MOST_LINES) {
      this.leftOut = true;
      return null;
    }
    const line = new ThinnedLine();
    this.lines.set(name, line);
    return line;
  }

  /** Where a report stands that does not say so: right of all points of its lines. */
  private nextStep(lines: readonly (ThinnedLine | null)[]): number {
    let last = lines.length === 0 ? this.step : 0;
    for (const line of lines) last = Math.max(last, line?.at ?? this.step);
    return last + 1;
  }

  private moveTo(step: number, now: number): void {
    if (this.count === 0 || step < this.step) {
      this.paced = { step, at: now };
      this.startsAtZero = step === 0;
    }
    this.count += 1;
    this.step = step;
  }

  /** What the steps that are left take at the pace of those since the first; null while there is no pace. */
  private timeLeft({ of }: Reported, now: number): number | null {
    const steps = this.step - this.paced.step;
    if (of === null || steps === 0) return null;
    const last = this.startsAtZero ? of - 1 : of;
    return (Math.max(0, last - this.step) * (now - this.paced.at)) / steps;
  }
}
