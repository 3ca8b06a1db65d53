import type { Problem, RuleName } from "@/lib/model";

/** A problem of a file as a whole. */
export function fileProblem(file: string, rule: RuleName, seen: string, remedy: string): Problem {
  return { file, line: 1, column: 1, rule, seen, remedy };
}
