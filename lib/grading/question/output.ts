import type { OutputTask, QuestionVerdict } from "@/lib/model";
import { sameLine } from "./printed-line";

/** A reader's output longer than this was pasted; no program of a question prints so much. */
const mostCharacters = 10_000;

/** The lines of an output; blank lines at its end and blanks at the end of a line do not count. */
export function outputLines(text: string): string[] {
  return text
    .trimEnd()
    .split(/\r\n|\r|\n/)
    .map((line) => line.trimEnd());
}

/** The numbers (from 0) of the reader's lines that are not what was printed there. */
export function wrongLines(lines: readonly string[], expected: readonly string[]): number[] {
  return lines.flatMap((line, index) => (matches(line, expected[index]) ? [] : [index]));
}

const matches = (line: string, expected: string | undefined) =>
  expected !== undefined && sameLine(line, expected);

/** Right where every line is what the program printed there; a known wrong output is recognised as a whole. */
export function judgeOutput(task: OutputTask, text: string): QuestionVerdict {
  if (text.trim() === "") return { kind: "unanswered", why: "Write what the program prints first." };
  if (text.length > mostCharacters)
    return { kind: "unanswered", why: "This is too long to be what the program prints. Shorten it." };
  const lines = outputLines(text);
  if (isOutput(lines, task.lines)) return { kind: "correct", feedback: [], notes: [] };
  const mistake = task.mistakes.find((each) => isOutput(lines, each.lines));
  return { kind: "incorrect", feedback: mistake ? [mistake.id] : [], notes: notesOf(lines, task.lines) };
}

function isOutput(lines: readonly string[], expected: readonly string[]): boolean {
  return lines.length === expected.length && wrongLines(lines, expected).length === 0;
}

/** Which lines are not right yet, without telling what is. */
function notesOf(lines: readonly string[], expected: readonly string[]): string[] {
  const wrong = wrongLines(lines, expected).filter((index) => index < expected.length);
  const right = lines.length - wrongLines(lines, expected).length;
  const many = wrong.length > 1;
  return [
    ...(wrong.length > 0
      ? [`${many ? "Lines" : "Line"} ${listed(wrong)} ${many ? "differ" : "differs"} from what is printed.`]
      : []),
    ...(lines.length < expected.length ? ["The program prints more lines."] : []),
    ...(lines.length > expected.length ? ["The program prints fewer lines."] : []),
    ...(right > 0 ? [`${right} of your lines ${right === 1 ? "is" : "are"} right.`] : []),
  ];
}

function listed(indexes: readonly number[]): string {
  const numbers = indexes.map((index) => String(index + 1));
  const last = numbers.pop() ?? "";
  return numbers.length === 0 ? last : `${numbers.join(", ")} and ${last}`;
}
