import type { Outcome, Verdict } from "@/lib/model";

type Reason = Extract<Verdict, { kind: "unanswered" }>["because"];

/**
 * Why an answer is none yet, or null. Empty: blank space and comments only. Unchanged: the starter, but for blank
 * lines and space at either end of a line. Unfinished: some call reached `todo()`.
 */
export function whyUnanswered(source: string, starter: string, outcomes: Outcome[][]): Reason | null {
  if (withoutComments(source).trim() === "") return "empty";
  if (substance(source) === substance(starter)) return "unchanged";
  return outcomes.flat().some(({ kind }) => kind === "todo") ? "unfinished" : null;
}

function substance(source: string): string {
  return source
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
}

/** Good for asking whether anything is left, no more: it also cuts into strings that hold "//". */
function withoutComments(source: string): string {
  return source.replace(/\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/g, "");
}
