import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** A folder's files: path below the lesson's folder, with forward slashes → text. */
export type LessonFiles = ReadonlyMap<string, string>;

/** Reads all of a lesson's folder; lessons are small. */
export async function readLessonFiles(folder: string): Promise<LessonFiles> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const paths = entries
    .filter((entry) => entry.isFile() && /\.(mdx|ts)$|^(twins|equivalent)\.json$/.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
  const texts = await Promise.all(paths.map((path) => readFile(path, "utf8")));
  return new Map(
    paths.map((path, i) => [path.slice(folder.length + 1).replaceAll("\\", "/"), texts[i] ?? ""]),
  );
}

/** Names of the folders directly below `folder`. */
export function foldersIn(files: LessonFiles, folder: string): string[] {
  const below = [...files.keys()].filter((path) => path.startsWith(`${folder}/`));
  return [...new Set(below.map((path) => path.split("/")[1] ?? ""))];
}

/** Ids of the usual mistakes of an exercise: the names of its wrong/*.ts. */
export function mistakesIn(files: LessonFiles, exercise: string): string[] {
  const prefix = `exercises/${exercise}/wrong/`;
  return [...files.keys()]
    .filter((path) => path.startsWith(prefix) && path.endsWith(".ts"))
    .map((path) => path.slice(prefix.length, -".ts".length));
}
