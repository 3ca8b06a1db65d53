import type { OutputAnswer, OutputTask, QuestionVerdict } from "@/lib/model";
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
export function judgeOutput(task: OutputTask, answer: OutputAnswer | null): QuestionVerdict {
  const text = answer?.text ?? "";
  if (text.trim() === "") return { kind: "unanswered", why: "Write what the program prints first." };
  if (text.length > mostCharacters)
    return { kind: "unanswered", why: "This is too long to be what the program prints. Shorten it." };
  const lines = outputLines(text);
  if (isOutput(lines, task.lines)) return { kind: "correct", feedback: ["correct"], notes: [] };
  const mistake = task.mistakes.find((each) => isOutput(lines, each.lines));
  return { kind: "incorrect", feedback: [mistake?.id ?? "otherwise"], notes: notesOf(lines, task.lines) };
}

function isOutput(lines: readonly string[], expected: readonly string[]): boolean {
  return lines.length === expected.length && wrongLines(lines, expected).length === 0;
}

/** Wrong lines that are quoted; of more, only their number is told. */
const mostQuoted = 4;
const longestQuote = 60;

/** Which lines are not right yet, without telling what is. */
function notesOf(lines: readonly string[], expected: readonly string[]): string[] {
  const wrong = wrongLines(lines, expected).filter((index) => index < expected.length);
  const more = wrong.length - mostQuoted;
  return [
    ...wrong.slice(0, mostQuoted).map((index) => wrongLine(index, lines[index] ?? "")),
    ...(more > 0 ? [`${more} more of your lines ${more === 1 ? "differs" : "differ"}.`] : []),
    ...(lines.length < expected.length ? ["The program prints more lines."] : []),
    ...(lines.length > expected.length ? ["The program prints fewer lines."] : []),
  ];
}

function wrongLine(index: number, line: string): string {
  if (line === "") return `Line ${index + 1} is empty, and something is printed there.`;
  const quoted = line.length > longestQuote ? `${line.slice(0, longestQuote)}…` : line;
  return `Line ${index + 1} is not what is printed. Yours: ${quoted}`;
}
