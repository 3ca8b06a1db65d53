import type { Problem } from "@/lib/model";

/** `file:line:column  rule  what was seen → what to do`, as compilers write it, so that editors can follow it. */
export function describeProblem({ file, line, column, rule, seen, remedy }: Problem): string {
  return `${file}:${line}:${column}  ${rule}  ${seen} → ${remedy}`;
}
