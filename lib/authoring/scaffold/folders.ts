import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";

/** Names of all that stands directly in a folder; none where there is no such folder. */
export async function namesIn(folder: string): Promise<string[]> {
  return existsSync(folder) ? readdir(folder) : [];
}

/** Where the things that are begun lie, each in a folder named by its id. */
export const placeOf = {
  lesson: (root: string) => root,
  exercise: (root: string, lesson: string) => join(root, lesson, "exercises"),
  question: (root: string, lesson: string) => join(root, lesson, "questions"),
} as const;
