import type { Problem } from "@/lib/model";
import type { LessonFiles } from "./lesson-files";
import { placeAt } from "./source";

/** The mark of a place that its author has still to fill, in comments and in text, and what belongs there. */
const MARK = /\bFILL:[ \t]*([^\r\n]*)/g;

/** Every place of a lesson that is marked as still to be filled, as templates mark them. */
export function placesToFill(folder: string, files: LessonFiles): Problem[] {
  return [...files].flatMap(([path, text]) =>
    [...text.matchAll(MARK)].map(
      (mark): Problem => ({
        file: `${folder}/${path}`,
        ...placeAt(text, mark.index),
        rule: "place-to-fill",
        seen: `Still to be filled: ${asked(mark[1] ?? "")}`,
        remedy: "Write your own, and take the mark “FILL:” out.",
      }),
    ),
  );
}

/** What is asked for, without the end of the comment or of the quotes around it. */
function asked(text: string): string {
  return text.replace(/\s*(\*\/\}?|["'])\s*$/, "").trim() || "(the mark does not say with what).";
}
