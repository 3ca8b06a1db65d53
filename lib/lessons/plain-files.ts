import type { Problem } from "@/lib/model";
import { fileProblem } from "./file-problem";
import type { LessonFiles } from "./lesson-files";
import { placeAt } from "./source";

/** A lesson is some 30 kB of text; a record of twins is the longest file beside it. */
const MOST_CHARACTERS = 1_000_000;

/** Control characters but tabs and line ends; what stands for bytes that are no UTF-8. A mark of byte order may begin a file. */
const NO_TEXT = /(?![\t\n\r])[\p{Cc}\uFFFD\uFFFE\uFFFF]|\p{Cs}/u;
/** Marks of direction that turn the text behind them around, on the screen and not in the file. */
const TURNS = /[\u202A-\u202E\u2066-\u2069]/;

/** The files as text that can be read, with spaces in place of what is none; and what was seen there, each file's first. */
export function plainFiles(folder: string, files: LessonFiles): { files: LessonFiles; problems: Problem[] } {
  const problems: Problem[] = [];
  const plain = [...files].map(([path, text]): [string, string] => {
    const file = `${folder}/${path}`;
    if (text.length > MOST_CHARACTERS) {
      const seen = `The file has ${text.length} characters, more than any file of a lesson needs.`;
      problems.push(fileProblem(file, "file-size", seen, "Split it, or move it out of the lesson's folder."));
      return [path, text.slice(0, MOST_CHARACTERS)];
    }
    problems.push(...strangeSigns(file, text));
    return [path, text.replace(new RegExp(`${NO_TEXT.source}|${TURNS.source}`, "gu"), " ")];
  });
  return { files: new Map(plain), problems };
}

function strangeSigns(file: string, text: string): Problem[] {
  const [none, turning] = [NO_TEXT.exec(text), TURNS.exec(text)];
  const nameOf = (found: RegExpExecArray) =>
    `U+${found[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")}`;
  const problems: Problem[] = [];
  if (none)
    problems.push({
      ...{ file, ...placeAt(text, none.index), rule: "file-kind" },
      seen: `The sign ${nameOf(none)} stands here, which no text has.`,
      remedy: "Remove it, and save the file as UTF-8.",
    });
  if (turning)
    problems.push({
      ...{ file, ...placeAt(text, turning.index), rule: "hidden-character" },
      seen: `The invisible sign ${nameOf(turning)} stands here, which shows the text behind it in another order than it has.`,
      remedy: "Remove it.",
    });
  return problems;
}
