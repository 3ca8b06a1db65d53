import * as gradbook from "@/lib/engine";
import type { CellOutput, Observed } from "@/lib/model";
import type { Program, Report, RunOrder, Step, StepResult } from "../protocol";
import { callAll } from "./call";
import { asCellError, sourceName } from "./errors";
import { withHint } from "./hints";
import { observeChecks } from "./observe-checks";
import { observeValue } from "./observe-value";
import { PrintedLines } from "./printed-lines";
import { Reports } from "./reports";
import { sample } from "./sample";
import { scopeOf } from "./scope";
import { valueText } from "./value-text";

/** What the place that runs the evaluator lends it; taken before any reader's code ran. */
export type Host = {
  /** Comes back from the event loop, so that queued promises have had their turn. */
  nextTask: () => Promise<void>;
  now: () => number;
  report: (report: Report) => void;
};

/** What a step told while it ran. */
type Told = { printed: PrintedLines; reports: Reports };

type Evaluated = { value: unknown; names: Record<string, unknown> };

/** Runs programs one after another and keeps the names that their steps define, as a notebook does. */
export class Evaluator {
  private readonly names = new Map<string, unknown>();
  /** The names that each step defined when it last ran. */
  private readonly defined = new Map<string, string[]>();
  private serial = 0;
  private printed = new PrintedLines();
  /** Tells what was printed: now and then, or `atOnce`. */
  private tellPrinted: ((atOnce: boolean) => void) | null = null;
  private reports: Reports | null = null;

  constructor(private readonly host: Host) {
    Error.stackTraceLimit = 50;
    const print =
      (level: "log" | "warn" | "error") =>
      (...values: unknown[]) => {
        this.printed.add(level, values);
        this.tellPrinted?.(false);
      };
    const [log, warn, error] = [print("log"), print("warn"), print("error")];
    gradbook.host.setPrinter((level, values) => print(level)(...values));
    gradbook.host.setReporter((told) => this.reports?.add(told));
    Object.assign(globalThis, { console: { log, info: log, debug: log, table: log, warn, error } });
  }

  /** Runs the steps in order; a step that throws does not stop the next. Ends with the report "done". */
  async run({ runId, program, dataSets }: RunOrder): Promise<void> {
    for (const [name, bytes] of Object.entries(dataSets)) gradbook.host.giveDataSet(name, bytes);
    for (const [name, value] of Object.entries(program.controls)) this.names.set(name, value);
    for (const step of program.steps) {
      this.host.report({ runId, kind: "started", step: step.id });
      const began = this.host.now();
      const result = await this.runStep(runId, step, program);
      // A flood of promises that never lets the event loop come round is not a finished program.
      await this.host.nextTask();
      this.host.report({ runId, kind: "ended", step: step.id, result, elapsedMs: this.host.now() - began });
    }
    this.host.report({ runId, kind: "done" });
  }

  /** An error that no step was there to catch, such as one in a timer: told where the output stands. */
  printStray(thrown: unknown): void {
    const { name, message } = asCellError(thrown, this.serial);
    this.printed.add("error", [`${name}: ${message}`]);
    this.tellPrinted?.(false);
  }

  private async runStep(runId: number, step: Step, program: Program): Promise<StepResult> {
    this.serial += 1;
    const { serial } = this;
    const printed = new PrintedLines();
    this.printed = printed;
    this.reportPrinting(runId, step.id, printed);
    const reports = new Reports(this.host.now, (news) =>
      this.host.report({ runId, kind: "reported", step: step.id, ...news }),
    );
    this.reports = reports;
    this.forgetNames(step);
    gradbook.manualSeed(step.seed);
    Math.random = gradbook.host.uniforms(step.seed);
    try {
      const evaluated = await this.settled(
        runId,
        step,
        execute(step, scopeOf(step, program, this.names), serial),
      );
      for (const [name, value] of Object.entries(evaluated.names)) this.names.set(name, value);
      return await this.use(evaluated, step, serial, { printed, reports });
    } catch (thrown) {
      const error = withHint(asCellError(thrown, serial), [...this.names.keys(), ...step.defines]);
      return { kind: "threw", error, output: outputOf({ printed, reports }, { kind: "undefined" }, error) };
    }
  }

  /** A step that throws, or that no longer defines a name, leaves none of an earlier run behind. */
  private forgetNames({ id, defines }: Step): void {
    for (const name of [...(this.defined.get(id) ?? []), ...defines]) this.names.delete(name);
    this.defined.set(id, defines);
  }

  /** Waits for the step; tells when it is still unfinished after a turn of the event loop. */
  private async settled(runId: number, step: Step, running: Promise<Evaluated>): Promise<Evaluated> {
    let finished = false;
    const settle = running.finally(() => {
      finished = true;
    });
    settle.catch(() => {});
    await this.host.nextTask();
    if (!finished) {
      // What awaits may do so for long: all that it told until now is on its way.
      this.tellPrinted?.(true);
      this.reports?.flush();
      this.host.report({ runId, kind: "waiting", step: step.id });
    }
    return settle;
  }

  private async use(evaluated: Evaluated, step: Step, serial: number, told: Told): Promise<StepResult> {
    const { purpose } = step;
    switch (purpose.kind) {
      case "show":
        return { kind: "shown", output: outputOf(told, this.look(evaluated.value), null) };
      case "format":
        return { kind: "formatted", text: valueText(evaluated.value, purpose.digits) };
      case "sample": {
        const at = purpose.at === null ? undefined : this.names.get(purpose.at);
        return { kind: "sampled", samples: sample(evaluated.value, purpose, at) };
      }
      case "check":
        return { kind: "checked", checks: observeChecks(evaluated.value) };
      case "call":
        return { kind: "called", outcomes: await callAll(evaluated.names, purpose, serial) };
    }
  }

  /** Observes a value; what a function prints or reports when it is called for its curve alone, the reader did not ask for. */
  private look(value: unknown): Observed {
    const { printed, reports, tellPrinted } = this;
    this.printed = new PrintedLines();
    this.reports = null;
    this.tellPrinted = null;
    try {
      return observeValue(value, this.host.now);
    } finally {
      Object.assign(this, { printed, reports, tellPrinted });
    }
  }

  private reportPrinting(runId: number, step: string, printed: PrintedLines): void {
    let told = 0;
    // The first line goes at once: there may be no second one, but a loop without end.
    let toldAt = Number.NEGATIVE_INFINITY;
    this.tellPrinted = (atOnce) => {
      const now = this.host.now();
      if (told === printed.lines.length || (!atOnce && now - toldAt < 50)) return;
      this.host.report({ runId, kind: "printed", step, lines: printed.lines.slice(told) });
      told = printed.lines.length;
      toldAt = now;
    };
  }
}

/** Compiles the step within its own name, so that stack traces speak of the reader's lines, and starts it. */
function execute(step: Step, scope: Record<string, unknown>, serial: number): Promise<Evaluated> {
  // Indirect eval: reader's code sees its parameters and the globals, nothing of this module.
  const compiled = (0, eval)(
    `(async (${Object.keys(scope).join(", ")}) => { "use strict"; ${step.js}\n})\n//# sourceURL=${sourceName(serial)}`,
  );
  return compiled(...Object.values(scope));
}

function outputOf({ printed, reports }: Told, value: Observed, error: CellOutput["error"]): CellOutput {
  const reported = reports.gathered();
  return { printed: printed.lines, morePrinted: printed.more, value, error, ...(reported && { reported }) };
}
