import { grade } from "@/lib/grading";
import type { Check, CompiledCode, Exercise, Mistake, Outcome, Problem, Verdict } from "@/lib/model";
import { answerProgram, compile, type Piece } from "@/lib/runtime";
import { codeProblem } from "./compile-parts";
import type { WrittenExercise } from "./read-lesson";
import { runAnswer } from "./run-answer";
import { runChecks } from "./run-checks";

/** The lesson around the exercise: its names are there for an answer to read. */
export type Surroundings = { controls: Record<string, number>; pieces: Piece[] };

export type ProvenExercise = { exercise: Exercise | null; problems: Problem[] };

const TIME_LIMIT_SECONDS = 10;

/**
 * Computes what an exercise's page needs, and proves it: the starter is not yet an answer, the solution passes, every
 * usual mistake fails and is recognised as itself and as no other.
 */
export async function proveExercise(
  id: string,
  folder: string,
  written: WrittenExercise,
  surroundings: Surroundings,
): Promise<ProvenExercise> {
  const problems: Problem[] = [];
  const read = (name: string, source: string) => {
    const compiled = compile(source);
    if (compiled.kind === "compiled") return compiled.code;
    problems.push(
      codeProblem(compiled.error, { file: `${folder}/${name}`, line: 1, column: 1 }, "answer-syntax"),
    );
    return null;
  };
  const starter = read("starter.ts", written.starter);
  const solution = read("solution.ts", written.solution);
  const wrong = [...written.wrong].map(([name, source]) => ({
    name,
    code: read(`wrong/${name}.ts`, source),
  }));
  const checks = await runChecks(`${folder}/checks.ts`, written.checks);
  problems.push(...checks.problems);
  if (!starter || !solution || checks.written.length === 0) return { exercise: null, problems };

  const blank: Exercise = {
    id,
    title: written.title,
    starter: written.starter,
    solution: written.solution,
    code: starter,
    timeLimitSeconds: TIME_LIMIT_SECONDS,
    checks: checks.written.map(({ title, call, inputs, tolerance }) => ({
      title,
      name: call,
      calls: inputs.map((args) => ({ args, expected: { kind: "undefined" } })),
      tolerance,
    })),
    mistakes: [],
    hints: written.parts.hints,
  };
  const answer = (code: CompiledCode) =>
    runAnswer(answerProgram(blank, code, surroundings), TIME_LIMIT_SECONDS);

  const solved = await answer(solution);
  if (solved.kind !== "called") {
    problems.push(problemAt(`${folder}/solution.ts`, "solution-fails", solved.seen));
    return { exercise: null, problems };
  }
  const expected = withExpectations(blank.checks, solved.outcomes, checks.written, folder, problems);
  const mistakes: Mistake[] = [];
  for (const { name, code } of wrong) {
    const outcome = code && (await answer(code));
    if (outcome?.kind === "called") mistakes.push({ id: name, outcomes: outcome.outcomes });
    else if (outcome) problems.push(problemAt(`${folder}/wrong/${name}.ts`, "mistake-fails", outcome.seen));
  }
  const exercise = { ...blank, checks: expected, mistakes };
  const started = await answer(starter);
  problems.push(
    ...proofs(folder, exercise, solved.outcomes, started.kind === "called" ? started.outcomes : null),
  );
  return { exercise, problems };
}

/** The expected outputs: the author's where written, else the solution's own. */
function withExpectations(
  checks: readonly Check[],
  solved: readonly Outcome[][],
  written: readonly { expect: Check["calls"][number]["expected"][] | null }[],
  folder: string,
  problems: Problem[],
): Check[] {
  return checks.map((check, c) => ({
    ...check,
    calls: check.calls.map((call, i) => {
      const literal = written[c]?.expect?.[i];
      const outcome = solved[c]?.[i];
      if (literal) return { ...call, expected: literal };
      if (outcome?.kind === "returned") return { ...call, expected: outcome.value };
      const seen = `The check “${check.title}” has no expected output: the solution did not return one.`;
      problems.push(problemAt(`${folder}/solution.ts`, "solution-fails", seen));
      return call;
    }),
  }));
}

function proofs(
  folder: string,
  exercise: Exercise,
  solved: Outcome[][],
  started: Outcome[][] | null,
): Problem[] {
  const { starter, checks, mistakes } = exercise;
  const verdictOf = (outcomes: Outcome[][]): Verdict =>
    grade({ source: `${starter}\n// answered`, starter, outcomes, checks, mistakes });
  const problems: Problem[] = [];
  const solution = verdictOf(solved);
  if (solution.kind !== "correct") {
    const seen = `The solution does not pass its own checks (${solution.kind}).`;
    problems.push(problemAt(`${folder}/solution.ts`, "solution-fails", seen));
  }
  if (started && verdictOf(started).kind === "correct") {
    const seen = `The starter already passes all ${checks.length} checks.`;
    problems.push(
      problemAt(`${folder}/starter.ts`, "starter-passes", seen, "Put todo() where the answer belongs."),
    );
  }
  for (const { id, outcomes } of mistakes) {
    const file = `${folder}/wrong/${id}.ts`;
    const verdict = verdictOf(outcomes);
    if (verdict.kind === "correct")
      problems.push(problemAt(file, "mistake-passes", `The mistake “${id}” passes all checks.`, ADD_A_CHECK));
    else if (verdict.kind === "incorrect" && verdict.mistake !== id)
      problems.push(
        problemAt(
          file,
          "mistakes-alike",
          `“${id}” does the same as “${verdict.mistake}” on every check.`,
          ADD_A_CHECK,
        ),
      );
  }
  return problems;
}

const ADD_A_CHECK = "Add a check on which they differ.";

function problemAt(
  file: string,
  rule: string,
  seen: string,
  remedy = "Mend the program or the checks.",
): Problem {
  return { file, line: 1, column: 1, rule, seen, remedy };
}
