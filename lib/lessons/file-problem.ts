import type { Problem } from "@/lib/model";

/** A problem of a file as a whole. */
export function fileProblem(file: string, rule: string, seen: string, remedy: string): Problem {
  return { file, line: 1, column: 1, rule, seen, remedy };
}
