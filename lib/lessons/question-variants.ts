import { join } from "node:path";
import type { Variant } from "@/lib/model";
import { describeProblem } from "./describe-problem";
import { drawVariants } from "./draw-variants";
import { foldersIn, readLessonFiles } from "./lesson-files";
import { shownPath } from "./project";

const VARIANT = "variant.ts";

/** Ids of a lesson's questions that have variants. */
export async function questionsWithVariants(root: string, slug: string): Promise<string[]> {
  const files = await readLessonFiles(join(root, slug));
  return foldersIn(files, "questions").filter((id) => files.has(`questions/${id}/${VARIANT}`));
}

/** All variants of a question that a reader may meet; null where it has none. Throws an Error for a variant.ts that fails. */
export async function questionVariants(root: string, slug: string, id: string): Promise<Variant[] | null> {
  const path = `questions/${id}/${VARIANT}`;
  const folder = join(root, slug);
  const source = (await readLessonFiles(folder)).get(path);
  if (source === undefined) return null;
  const { variants, problems } = await drawVariants(`${shownPath(folder)}/${path}`, source);
  if (problems.length > 0) throw new Error(problems.map(describeProblem).join("\n"));
  return variants;
}
