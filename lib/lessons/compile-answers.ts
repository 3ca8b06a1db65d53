import type { CompiledCode, Problem } from "@/lib/model";
import { compile } from "@/lib/runtime";
import { codeProblem } from "./compile-parts";
import type { WrittenExercise } from "./read-exercise";

/** The programs of an exercise; null where one does not compile. */
export type CompiledAnswers = {
  starter: CompiledCode | null;
  solution: CompiledCode | null;
  /** Id of a usual mistake → its program. */
  wrong: Map<string, CompiledCode>;
  problems: Problem[];
};

/** Compiles the starter, the solution and every usual mistake; what does not compile is reported in its file. */
export function compileAnswers(folder: string, written: WrittenExercise): CompiledAnswers {
  const problems: Problem[] = [];
  const read = (name: string, source: string): CompiledCode | null => {
    const compiled = compile(source);
    if (compiled.kind === "compiled") return compiled.code;
    const origin = { file: `${folder}/${name}`, line: 1, column: 1 };
    problems.push(codeProblem(compiled.error, origin, "answer-syntax"));
    return null;
  };
  const starter = read("starter.ts", written.starter);
  const solution = read("solution.ts", written.solution);
  const wrong = [...written.wrong].flatMap(([id, source]) => {
    const code = read(`wrong/${id}.ts`, source);
    return code ? [[id, code] as const] : [];
  });
  return { starter, solution, wrong: new Map(wrong), problems };
}
