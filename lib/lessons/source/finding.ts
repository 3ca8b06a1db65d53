import type { Problem, RuleName } from "@/lib/model";
import type { Place } from "./place";

/** A problem of a file whose name the finder does not know. */
export type Finding = Omit<Problem, "file">;

export function finding(place: Place, rule: RuleName, seen: string, remedy: string): Finding {
  return { line: place.line, column: place.column, rule, seen, remedy };
}

const longestShown = 80;

/** A piece of the author's text inside a message: on one line, and cut where it is long. */
export function shown(text: string): string {
  const flat = text.replace(/\s+/g, " ").trim();
  return flat.length > longestShown ? `${flat.slice(0, longestShown)}…` : flat;
}

/** The problems of `file` in reading order, each once. */
export function problemsOf(file: string, findings: readonly Finding[]): Problem[] {
  const once = new Map(findings.map((one) => [JSON.stringify(one), one]));
  return [...once.values()]
    .sort((a, b) => a.line - b.line || a.column - b.column)
    .map((one) => ({ file, ...one }));
}
