import type { Check, CompiledCode, ControlValue, Exercise, Notebook } from "@/lib/model";
import { type CheckRun, checkAnswer, type Surroundings } from "./check-answer";
import { expectingOf, hasDrawnCalls, withDrawnCalls } from "./drawn-calls";
import { loadCompiler } from "./load-compiler";
import { loadSourceRules } from "./load-source-rules";
import { piecesOf } from "./piece";
import type { SandboxPort } from "./sandbox-port";

/** What came of it, and the checks with all their calls, by which it is judged. */
export type SessionCheck = { run: CheckRun; checks: Check[] };

const NOTHING_EXPECTED = {
  name: "IncompleteCheck",
  message: "What your answer should give could not be computed here. Press Check again.",
  line: null,
};

/** Runs the checks of a lesson's exercises on answers. */
export class AnswerChecks {
  /** By exercise: its checks with the drawn calls, once the solution has said what they expect. */
  private readonly whole = new Map<string, Check[]>();

  constructor(
    private readonly notebook: Notebook,
    private readonly sandbox: SandboxPort,
  ) {}

  /** Reads an answer, runs it in a worker of its own after the cells that it needs, and calls what the checks call. */
  async check(shipped: Exercise, source: string, surroundings: Surroundings): Promise<SessionCheck> {
    const code = await this.compiled(shipped, source);
    if ("broken" in code) return { run: { kind: "broken", error: code.broken }, checks: shipped.checks };
    const whole = await this.withExpected(shipped);
    if ("run" in whole) return { run: whole.run, checks: shipped.checks };
    const run = await checkAnswer(this.sandbox, { ...shipped, checks: whole.checks }, code, surroundings);
    return {
      run: await withText(run, whole.checks, { source, starter: shipped.starter }),
      checks: whole.checks,
    };
  }

  private async compiled(
    exercise: Exercise,
    source: string,
  ): Promise<CompiledCode | { broken: Extract<CheckRun, { kind: "broken" }>["error"] }> {
    if (source === exercise.starter) return exercise.code;
    const compiled = (await loadCompiler()).compile(source);
    return compiled.kind === "compiled" ? compiled.code : { broken: compiled.error };
  }

  /**
   * What drawn calls expect says the solution, which runs by itself: in a worker that never had anything of the reader's,
   * among the lesson's cells as they were shipped.
   */
  private async withExpected(shipped: Exercise): Promise<{ checks: Check[] } | { run: CheckRun }> {
    if (!hasDrawnCalls(shipped)) return { checks: shipped.checks };
    const kept = this.whole.get(shipped.id);
    if (kept) return { checks: kept };
    const solution = (await loadCompiler()).compile(shipped.solution);
    if (solution.kind === "refused") return { run: { kind: "broken", error: solution.error } };
    const drawn = withDrawnCalls(shipped);
    const around = { controls: initialControls(this.notebook), pieces: piecesOf(this.notebook) };
    const run = await checkAnswer(this.sandbox, drawn, solution.code, around);
    if (run.kind !== "called") return { run };
    const checks = expectingOf(drawn.checks, run.outcomes);
    if (!checks) return { run: { kind: "broken", error: NOTHING_EXPECTED } };
    this.whole.set(shipped.id, checks);
    return { checks };
  }
}

async function withText(
  run: CheckRun,
  checks: Check[],
  texts: { source: string; starter: string },
): Promise<CheckRun> {
  if (run.kind !== "called" || !checks.some(({ measure }) => measure?.kind === "source")) return run;
  const { withSourceOutcomes } = await loadSourceRules();
  return { kind: "called", outcomes: withSourceOutcomes(run.outcomes, checks, texts) };
}

/** The controls as the lesson came with them. */
export function initialControls({ controls }: Notebook): Record<string, ControlValue> {
  return Object.fromEntries(controls.map(({ name, initial }) => [name, initial]));
}
