import type { Place } from "@/lib/progress";
import { ENGINE_FILE } from "./engine-file";

const OPEN = "{ // An answer keeps its names to itself, so that they hide none of the notebook's.\n";
const CLOSE = "\n}";
const EXPORT = "/* export */ ";
const IMPORT = /^import\s[^;"']*from\s*["'][^"'\n]*["'][ \t]*;?[ \t]*\n/gm;

/** A program as its notebook has it: it imports from the file beside it, and an answer stands in a block. */
export function notebookText(place: Place | null, text: string): string {
  const importing = text.replace(/\b(from\s*)(["'])gradbook\2/g, `$1$2./${ENGINE_FILE}$2`);
  return place?.startsWith("exercise:") ? inBlock(importing) : importing;
}

/** The way back. */
export function lessonProgram(place: Place, text: string): string {
  const own = place.startsWith("exercise:") ? outOfBlock(text) : text;
  return own.replace(/\b(from\s*)(["'])\.\/gradbook\.mjs\2/g, "$1$2gradbook$2");
}

/** All but the imports, which may stand in no block, and neither may the word “export”. */
function inBlock(text: string): string {
  const last = [...text.matchAll(IMPORT)].at(-1);
  const end = last ? last.index + last[0].length : 0;
  const answer = text.slice(end).replace(/^export (?=\w)/gm, EXPORT);
  return text.slice(0, end) + OPEN + answer + CLOSE;
}

function outOfBlock(text: string): string {
  const open = text.indexOf(OPEN);
  if (open < 0) return text;
  const answer = text.slice(open + OPEN.length).replace(/\n\}\s*$/, "");
  return text.slice(0, open) + answer.replace(/^\/\* export \*\/ (?=\w)/gm, "export ");
}
