import type { OrderAnswer, OrderTask, QuestionVerdict } from "@/lib/model";
import { asSentence, counted, inWords, nth } from "./counted";
import { longestCommon } from "./longest-common";

/** How the reader's lines lie beside the right ones. */
type Standing = {
  /** How many lines from the top are right. */
  right: number;
  used: string[];
  /** Used lines that belong nowhere. */
  extra: string[];
  missing: number;
  /** How many of the lines that belong would have to move. */
  astray: number;
};

/**
 * Any order that the groups allow is right. Otherwise it says how far the answer is right from the top, what does not belong and
 * what is missing; `feedback` names the used lines that belong nowhere and the line that comes too early.
 */
export function judgeOrder(task: OrderTask, answer: OrderAnswer | null): QuestionVerdict {
  const standing = standingOf(task, answer?.lines ?? []);
  const { right, used, extra, missing } = standing;
  if (used.length === 0) return { kind: "unanswered", why: "Put the lines in order first." };
  if (task.distractors.length === 0 && missing > 0) {
    const left = `${inWords(missing)} ${missing === 1 ? "is" : "are"} left`;
    return { kind: "unanswered", why: `Put all the lines into your answer: ${left}.` };
  }
  if (right === used.length && missing === 0)
    return { kind: "correct", feedback: ["correct", ...task.distractors], notes: [] };
  const early = used.slice(right, right + 1).filter((id) => !extra.includes(id));
  return { kind: "incorrect", feedback: [...extra, ...early], notes: notesOn(standing) };
}

/** How many of the reader's lines, from the first on, are right. */
export function rightFromTheTop({ lines }: OrderTask, used: readonly string[]): number {
  const groups = groupsOf(lines);
  const end = used.findIndex((id, index) => !groups.has(id) || groups.get(id) !== lines[index]?.group);
  return end === -1 ? used.length : end;
}

function standingOf(task: OrderTask, written: readonly string[]): Standing {
  const groups = groupsOf(task.lines);
  const used = [...new Set(written)].filter((id) => groups.has(id) || task.distractors.includes(id));
  const belonging = used.flatMap((id) => groups.get(id) ?? []);
  const wanted = task.lines.map(({ group }) => group);
  return {
    right: rightFromTheTop(task, used),
    used,
    extra: used.filter((id) => !groups.has(id)),
    missing: wanted.length - belonging.length,
    astray: belonging.length - longestCommon(belonging, wanted),
  };
}

const groupsOf = (lines: OrderTask["lines"]) => new Map(lines.map(({ id, group }) => [id, group]));

function notesOn({ right, used, extra, missing, astray }: Standing): string[] {
  const start = right > 0 && `${asSentence(beginning(right))} right`;
  const notes = extra.length > 0 ? [belongsNowhere(extra.length)] : [];
  if (missing > 0 && astray === 0 && extra.length === 0) {
    const place = right > 0 ? `after the ${nth(right - 1, "line")}` : "before the first line";
    return [`What is there is in the right order; something is missing ${place}.`];
  }
  if (astray === 0) return missing > 0 ? [...notes, "Something else is missing."] : notes;
  const next = right < used.length && !extra.includes(used[right] ?? "");
  if (start) notes.push(next ? `${start}; the ${nth(right, "line")} does not come next.` : `${start}.`);
  else if (next) notes.push("The first line does not come first.");
  if (missing > 0) notes.push("Something is missing, too.");
  else if (astray === 1) notes.push("One line has to move; the others are in order.");
  return notes;
}

const beginning = (count: number) =>
  count === 1 ? "the first line is" : `the first ${counted(count, "line")} are`;

const belongsNowhere = (count: number) =>
  `${asSentence(counted(count, "line"))} of your answer ${count === 1 ? "does" : "do"} not belong in it.`;
