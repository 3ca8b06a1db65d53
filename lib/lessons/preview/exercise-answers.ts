import { join } from "node:path";
import type { AuthorAnswer } from "@/lib/model";
import { readLessonFiles } from "../lesson-files";

/** The answers that an exercise's author has written: solution, starter, then every usual mistake. */
export async function exerciseAnswers(root: string, slug: string, id: string): Promise<AuthorAnswer[]> {
  const folder = `exercises/${id}/`;
  const files = await readLessonFiles(join(root, slug));
  const wrong = [...files.keys()].filter((path) => path.startsWith(`${folder}wrong/`));
  return [`${folder}solution.ts`, `${folder}starter.ts`, ...wrong].flatMap((path) => {
    const text = files.get(path);
    return text === undefined ? [] : [{ file: path.slice(folder.length), text: text.trimEnd() }];
  });
}
