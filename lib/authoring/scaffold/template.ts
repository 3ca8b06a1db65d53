import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { stringify } from "yaml";
import { PROJECT } from "@/lib/lessons";

const TEMPLATES = join(PROJECT, "lib/authoring/templates");

/** Path below a folder → text. */
export type Texts = ReadonlyMap<string, string>;

/** The texts of a template, such as "lesson" or "questions/number", with this title in the fields of its head. */
export async function template(name: string, title = ""): Promise<Texts> {
  const folder = join(TEMPLATES, name);
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const texts = await Promise.all(paths.map((path) => readFile(path, "utf8")));
  return new Map(
    paths.map((path, i) => [path.slice(folder.length + 1), withTitle(texts[i] ?? "", title)] as const),
  );
}

/** Any title is a text to YAML: one that would be read as something else gets quotes. */
function withTitle(text: string, title: string): string {
  return text.replace(/^title: TITLE$/m, () => stringify({ title }, { lineWidth: 0 }).trimEnd());
}
