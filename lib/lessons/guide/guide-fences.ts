import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Code } from "mdast";
import remarkParse from "remark-parse";
import { unified } from "unified";
import type { LessonFiles } from "../lesson-files";
import { PROJECT } from "../project";
import { fenceText, readFence, walk } from "../source";

/** The author's guide, from the project's top. */
export const GUIDE = "lessons/README.md";

export const readGuide = (): Promise<string> => readFile(join(PROJECT, GUIDE), "utf8");

/** A fence of the author's guide that is a part of a file. `line`: where its text begins in the guide. */
export type GuideFence = { file: string; language: string; text: string; line: number };

/** A file made of fences, and of each of its lines the line of the guide. */
type GuideFile = { text: string; lines: number[] };

/** The fences of the guide that name a file: ` ```mdx file="questions/kink/index.mdx" `. */
export function guideFences(guide: string): GuideFence[] {
  const tree = unified().use(remarkParse).parse(guide);
  return [...walk(tree)].flatMap(({ node }) => (node.type === "code" ? fileFence(node) : []));
}

function fileFence(code: Code): GuideFence[] {
  const fence = readFence(code);
  const file = fenceText(fence, "file");
  const line = (code.position?.start.line ?? 0) + 1;
  return file === null ? [] : [{ file, language: fence.language, text: code.value, line }];
}

/** The files that the fences come to: those of one file follow each other in it. */
export function guideFiles(fences: readonly GuideFence[]): Map<string, GuideFile> {
  const files = new Map<string, GuideFile>();
  for (const { file, text, line } of fences) {
    const before = files.get(file);
    const start = before ? `${before.text}\n\n` : "";
    const empty = before ? [line, line] : [];
    const own = text.split("\n").map((_, index) => line + index);
    files.set(file, { text: start + text, lines: [...(before?.lines ?? []), ...empty.slice(1), ...own] });
  }
  return files;
}

/** The same as a lesson's folder, in which questions that no fence has put into the text stand at its end. */
export function guideFolder(files: ReadonlyMap<string, GuideFile>): LessonFiles {
  const texts = new Map([...files].map(([path, { text }]) => [path, text]));
  const lesson = texts.get("index.mdx") ?? "";
  const ids = [...texts.keys()].flatMap((path) => /^questions\/([^/]+)\/index\.mdx$/.exec(path)?.[1] ?? []);
  const more = ids.filter((id) => !lesson.includes(`<Question id="${id}" />`));
  texts.set("index.mdx", [lesson, ...more.map((id) => `<Question id="${id}" />`)].join("\n\n"));
  return texts;
}
