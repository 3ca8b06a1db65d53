import type { CellError, Check, CompiledCode, Exercise, Outcome } from "@/lib/model";
import { inRunOrder, upstreamOf } from "./graph";
import { lessonImports, nodesOf, type Piece, seedOf, stepOf } from "./piece";
import type { AskedCall, Program, RunEnd, StepResult } from "./protocol";
import { describeEnd } from "./run-end";
import type { SandboxPort } from "./sandbox-port";

const ANSWER = "answer";

/** What came of running an answer's checks. */
export type CheckRun =
  | { kind: "called"; outcomes: Outcome[][] }
  /** It reached `todo()` before any check could call it. */
  | { kind: "unfinished" }
  | { kind: "broken"; error: CellError }
  | { kind: "stopped"; afterSeconds: number | null };

/** What the lesson around an exercise gives to its answer. */
export type Surroundings = { controls: Program["controls"]; pieces: Piece[] };

/**
 * Runs an answer in a worker of its own, after the lesson cells that it needs, and calls what the checks call.
 */
export async function checkAnswer(
  sandbox: SandboxPort,
  exercise: Exercise,
  code: CompiledCode,
  surroundings: Surroundings,
): Promise<CheckRun> {
  const program = answerProgram(exercise, code, surroundings);
  let result: StepResult | null = null;
  const end = await sandbox.run(program, {
    worker: "fresh",
    timeLimitSeconds: () => exercise.timeLimitSeconds,
    onReport: (report) => {
      if (report.kind === "ended" && report.step === ANSWER) result = report.result;
    },
  });
  return end.kind === "done" ? fromResult(result) : fromEnd(end);
}

/** The lesson's cells that the answer reads, in order, then the answer with its calls. */
export function answerProgram(
  exercise: Exercise,
  code: CompiledCode,
  { controls, pieces }: Surroundings,
): Program {
  const calls = exercise.checks.map(callsOf);
  const answer: Piece = {
    id: ANSWER,
    code,
    seed: seedOf(exercise.id),
    purpose: { kind: "call", calls },
    auto: false,
    timeLimitSeconds: exercise.timeLimitSeconds,
  };
  // The answer's own names hide the lesson's: it reads what it does not define.
  const nodes = nodesOf(
    Object.keys(controls).map((name) => ({ name })),
    [...pieces, { ...answer, code: { ...code, defines: [] } }],
  );
  const needed = inRunOrder(nodes, upstreamOf(nodes, ANSWER).add(ANSWER));
  const byId = new Map([...pieces, answer].map((piece) => [piece.id, piece]));
  const steps = needed.flatMap((id) => byId.get(id) ?? []).map(stepOf);
  return { controls, imports: lessonImports(pieces), steps };
}

/** What of a check is called: nothing where the answer's text is read. */
function callsOf({ name, calls, measure }: Check): AskedCall[] {
  if (measure?.kind === "source") return [];
  return calls.map(({ args }) => (measure ? { name, args, measure } : { name, args }));
}

function fromResult(result: StepResult | null): CheckRun {
  if (result?.kind === "called") return { kind: "called", outcomes: result.outcomes };
  if (result?.kind !== "threw") throw new Error("The sandbox ended a check without its result.");
  return result.error.name === "TodoError" ? { kind: "unfinished" } : { kind: "broken", error: result.error };
}

function fromEnd(end: RunEnd): CheckRun {
  switch (end.kind) {
    case "unavailable":
      return { kind: "broken", error: { name: "SandboxError", message: end.reason, line: null } };
    case "died":
      return { kind: "broken", error: { name: "OutOfMemory", message: describeEnd(end, null), line: null } };
    case "timedOut":
      return { kind: "stopped", afterSeconds: end.afterSeconds };
    default:
      return { kind: "stopped", afterSeconds: null };
  }
}
