import type { Outcome, SourceRule } from "@/lib/model";

type Read = Extract<Outcome, { kind: "read" }>;

/** Whether what was found in an answer's text is as the rule has it. */
export function keeps({ count }: Read, rule: SourceRule): boolean {
  if ("calls" in rule) return count > 0;
  if ("avoids" in rule || "keeps" in rule) return count === 0;
  if ("loops" in rule) return rule.loops === count > 0;
  return count <= rule.statementsAtMost;
}

/** What the text has and what was asked: `Line 3 says Math.max; this exercise asks you to do without it.` */
export function describeRead(read: Read, rule: SourceRule): string {
  return `${seenIn(read, rule)}; this exercise asks ${askedBy(rule)}.`;
}

/** What the text has: `Line 3 says Math.max` */
export function seenIn({ count, lines, what }: Read, rule: SourceRule): string {
  if ("calls" in rule) return `Your answer never calls ${what ?? rule.calls[0]}`;
  if ("avoids" in rule)
    return `${lineWords(lines)} ${lines.length > 1 ? "say" : "says"} ${what ?? rule.avoids[0]}, or may reach it`;
  if ("keeps" in rule)
    return `${lineWords(lines)}: what measures your answer has been changed (${what ?? rule.keeps[0]})`;
  if ("loops" in rule)
    return rule.loops
      ? "Your answer does nothing again and again"
      : `${lineWords(lines)} ${repeats(lines, what)}`;
  return `${rule.in === undefined ? "Your answer" : `“${rule.in}”`} has ${count} statements`;
}

function askedBy(rule: SourceRule): string {
  if ("calls" in rule) return "you to use it";
  if ("avoids" in rule) return "you to do without it";
  if ("keeps" in rule) return "you to leave it as it came";
  if ("loops" in rule) return rule.loops ? "for a loop" : "you to do without loops";
  return `for ${rule.statementsAtMost} at most`;
}

function repeats(lines: number[], what: string | null): string {
  return `${lines.length > 1 ? "repeat" : "repeats"} something (${what ?? "a loop"})`;
}

/** "Line 3", "Lines 3 and 5", "Lines 2, 3 and 5 others". */
function lineWords(lines: number[]): string {
  if (lines.length === 1) return `Line ${lines[0]}`;
  const shown = lines.slice(0, 3).map(String);
  const rest = lines.length - shown.length;
  const last = rest > 0 ? `${rest} others` : shown.pop();
  return `Lines ${shown.join(", ")} and ${last}`;
}
