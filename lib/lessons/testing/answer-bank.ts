import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/**
 * An answer of a bank (`answers/EXERCISE.right.md`, `.wrong.md`, `.cheat.md`): what it does in words, its program, and of a wrong one
 * the id of the mistake, or the kind of pattern, that a person expects to be told; null: nothing of its own.
 */
export type BankedAnswer = { title: string; source: string; told: string | null };

/** Reads a bank: a heading, of wrong answers a line “Told: `id`”, and a program. */
export async function answersOf(
  exercise: string,
  kind: "right" | "wrong" | "cheat",
): Promise<BankedAnswer[]> {
  const path = fileURLToPath(new URL(`answers/${exercise}.${kind}.md`, import.meta.url));
  const [, ...sections] = (await readFile(path, "utf8")).split(/^## /m);
  return sections.map((section) => ({
    title: section.split("\n")[0] ?? "",
    source: /```ts\n([\s\S]*?)\n```/.exec(section)?.[1] ?? "",
    told: /^Told: `(.*)`$/m.exec(section)?.[1] ?? null,
  }));
}
