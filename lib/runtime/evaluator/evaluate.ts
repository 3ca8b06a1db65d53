import * as gradbook from "@/lib/engine";
import type { CellError, CellOutput, Observed } from "@/lib/model";
import type { Program, Report, RunOrder, Step, StepResult } from "../protocol";
import { builtIns } from "./built-ins";
import { callAll } from "./call";
import { drawVariants } from "./draw-variants";
import { asCellError, sourceName } from "./errors";
import { explainFrozen } from "./explain-frozen";
import { freezeData } from "./freeze-data";
import { withHint } from "./hints";
import { Names } from "./names";
import { observeChecks } from "./observe-checks";
import { observeValue } from "./observe-value";
import { PrintedLines } from "./printed-lines";
import { guard, type Restore } from "./realm";
import { Reports } from "./reports";
import { sample } from "./sample";
import { scopeOf } from "./scope";
import { valueText } from "./value-text";
import { watchOthers } from "./watch-others";

/** What the place that runs the evaluator lends it; taken before any reader's code ran. */
export type Host = {
  /** Comes back from the event loop, so that queued promises have had their turn. */
  nextTask: () => Promise<void>;
  now: () => number;
  report: (report: Report) => void;
  /** Whether the built-ins are there for this evaluator alone, so that it may put them back after every step. */
  ownsBuiltIns: boolean;
};

/** What a step told while it ran. */
type Told = { printed: PrintedLines; reports: Reports };

type Evaluated = { value: unknown; names: Record<string, unknown> };

/** Runs programs one after another and keeps the names that their steps define, as a notebook does. */
export class Evaluator {
  private readonly names = new Names();
  private readonly shared: ReadonlyMap<object, string>;
  private serial = 0;
  private printed = new PrintedLines();
  /** Tells what was printed: now and then, or `atOnce`. */
  private tellPrinted: ((atOnce: boolean) => void) | null = null;
  private reports: Reports | null = null;
  private uniform = gradbook.host.uniforms(0);
  private readonly random = () => this.uniform();
  private readonly restore: Restore;
  /** A program changed something for good: only another worker is as this one was. */
  private spoilt = false;

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
    Math.random = this.random;
    this.shared = builtIns(globalThis);
    this.restore = host.ownsBuiltIns ? guard(this.shared) : () => ({ undone: [], spoilt: false });
  }

  /** Runs the steps in order; a step that throws does not stop the next. Ends with the report "done". */
  async run({ runId, program, dataSets }: RunOrder): Promise<void> {
    for (const [name, bytes] of Object.entries(dataSets)) gradbook.host.giveDataSet(name, bytes);
    for (const [name, value] of Object.entries(program.controls)) this.names.setControl(name, value);
    const { steps } = program;
    for (let i = 0; i < steps.length; i++) {
      const step = steps[i]!;
      this.host.report({ runId, kind: "started", step: step.id });
      const began = this.host.now();
      const { result, changed } = await this.resultOf(runId, step, program);
      const elapsedMs = this.host.now() - began;
      this.host.report({ runId, kind: "ended", step: step.id, result, elapsedMs, changed });
    }
    this.host.report({ runId, kind: "done", spoilt: this.spoilt });
  }

  /** What the step came to, and the names of others that it changed. */
  private async resultOf(
    runId: number,
    step: Step,
    program: Program,
  ): Promise<{ result: StepResult; changed: string[] }> {
    const undone = new Set<string>();
    try {
      const changedNames = watchOthers(this.names, step, this.shared);
      const result = await this.runStep(runId, step, program, undone);
      // A flood of promises that never lets the event loop come round is not a finished program.
      await this.host.nextTask();
      this.putBack("all", undone);
      if (undone.size > 0) this.printed.add("warn", [undoneText([...undone])]);
      return { result, changed: changedNames() };
    } catch {
      // What was both overwritten and frozen cannot be put back, and our own code leans on it. The reader is told.
      this.spoilt = true;
      return { result: UNREADABLE, changed: [] };
    }
  }

  private putBack(what: Parameters<Restore>[0], undone: Set<string>): void {
    const { undone: found, spoilt } = this.restore(what);
    for (const place of found) undone.add(place);
    this.spoilt ||= spoilt;
  }

  /** An error that no step was there to catch, such as one in a timer: told where the output stands. */
  printStray(thrown: unknown): void {
    const { name, message } = asCellError(thrown, this.serial);
    this.printed.add("error", [`${name}: ${message}`]);
    this.tellPrinted?.(false);
  }

  private async runStep(
    runId: number,
    step: Step,
    program: Program,
    undone: Set<string>,
  ): Promise<StepResult> {
    this.serial += 1;
    const { serial } = this;
    const printed = new PrintedLines();
    this.printed = printed;
    this.reportPrinting(runId, step.id, printed);
    const reports = new Reports(this.host.now, (news) =>
      this.host.report({ runId, kind: "reported", step: step.id, ...news }),
    );
    this.reports = reports;
    this.names.begin(step);
    this.startRandom(step.seed);
    Math.random = this.random;
    try {
      const running = execute(step, scopeOf(step, program, this.names.values), serial);
      const evaluated = await this.settled(runId, step, running);
      this.putBack("overwritten", undone);
      this.names.define(step.id, evaluated.names);
      for (const value of Object.values(evaluated.names)) freezeData(value, this.shared);
      return await this.use(evaluated, step, serial, { printed, reports });
    } catch (thrown) {
      this.putBack("overwritten", undone);
      const seen = explainFrozen(asCellError(thrown, serial), step, this.names);
      const error = withHint(seen, [...this.names.values.keys(), ...step.defines]);
      return { kind: "threw", error, output: outputOf({ printed, reports }, { kind: "undefined" }, error) };
    }
  }

  private startRandom(seed: number): void {
    gradbook.manualSeed(seed);
    this.uniform = gradbook.host.uniforms(seed);
  }

  /** Waits for the step; tells when it is still unfinished after a turn of the event loop. */
  private async settled(runId: number, step: Step, running: Promise<Evaluated>): Promise<Evaluated> {
    let finished = false;
    // No method of the promise is called: the step may have overwritten them.
    const watch = async () => {
      try {
        await running;
      } catch {
        // Whoever awaits the step itself gets its error.
      }
      finished = true;
    };
    void watch();
    await this.host.nextTask();
    if (!finished) {
      // What awaits may do so for long: all that it told until now is on its way.
      this.tellPrinted?.(true);
      this.reports?.flush();
      this.host.report({ runId, kind: "waiting", step: step.id });
    }
    return await running;
  }

  private async use(evaluated: Evaluated, step: Step, serial: number, told: Told): Promise<StepResult> {
    const { purpose } = step;
    switch (purpose.kind) {
      case "show":
        return { kind: "shown", output: outputOf(told, this.look(evaluated.value), null) };
      case "format":
        return { kind: "formatted", text: valueText(evaluated.value, purpose.digits) };
      case "sample": {
        const at = purpose.at === null ? undefined : this.names.values.get(purpose.at);
        return { kind: "sampled", samples: sample(evaluated.value, purpose, at) };
      }
      case "check":
        return { kind: "checked", checks: observeChecks(evaluated.value) };
      case "vary":
        return { kind: "varied", variants: drawVariants(evaluated.value, purpose.seeds) };
      case "call": {
        const outcomes = callAll(evaluated.names, purpose, serial, () => this.startRandom(step.seed));
        const changed = this.restore("overwritten").undone;
        if (changed.length === 0) return { kind: "called", outcomes };
        const error = changedInCall(changed);
        return { kind: "threw", error, output: outputOf(told, { kind: "undefined" }, error) };
      }
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

/** Made beforehand: where it is needed, nothing can be leant on. */
const FROZEN_OVERWRITTEN: CellError = {
  name: "Error",
  message:
    "This cell overwrote what the language is made of and froze it, so its value cannot be looked at. The next run begins anew, without it.",
  line: null,
};
const UNREADABLE: StepResult = {
  kind: "threw",
  error: FROZEN_OVERWRITTEN,
  output: { printed: [], morePrinted: 0, value: { kind: "undefined" }, error: FROZEN_OVERWRITTEN },
};

/** Compiles the step within its own name, so that stack traces speak of the reader's lines, and starts it. */
function execute(step: Step, scope: Record<string, unknown>, serial: number): Promise<Evaluated> {
  // Indirect eval: reader's code sees its parameters and the globals, nothing of this module.
  const compiled = (0, eval)(
    `(async (${Object.keys(scope).join(", ")}) => { "use strict"; ${step.js}\n})\n//# sourceURL=${sourceName(serial)}`,
  );
  return compiled(...Object.values(scope));
}

/** What the reader is told below a cell that changed more than its own names. */
/** What measures the calls leans on the built-ins too. */
function changedInCall(undone: readonly string[]): CellError {
  const message = `When it is called, your answer changes ${named(undone)}, and so what it gives cannot be told. Leave what belongs to everybody as it is.`;
  return { name: "ChangedBuiltIns", message, line: null };
}

function undoneText(undone: readonly string[]): string {
  return `This cell changed ${named(undone)}. It is undone for the cells after it: they share the names that a cell defines, such as const shared = …, and nothing else.`;
}

function named(undone: readonly string[]): string {
  return undone.slice(0, 5).join(", ") + (undone.length > 5 ? ` and ${undone.length - 5} more` : "");
}

function outputOf({ printed, reports }: Told, value: Observed, error: CellOutput["error"]): CellOutput {
  const reported = reports.gathered();
  return { printed: printed.lines, morePrinted: printed.more, value, error, ...(reported && { reported }) };
}
