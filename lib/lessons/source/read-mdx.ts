import type { Root } from "mdast";
import type { Problem } from "@/lib/model";
import { problemsOf } from "./finding";
import { readFrontmatter } from "./frontmatter";
import type { FrontmatterOf } from "./frontmatter-fields";
import { parseMdx } from "./syntax";
import type { TextKind } from "./vocabulary";

export type ReadRequest<K extends TextKind> = {
  /** Path from the project's top, for the problems. */
  file: string;
  text: string;
  kind: K;
  /** Ids of the course's lessons, which prerequisites may name. Left out, they are not looked up. */
  lessons?: readonly string[];
};

export type ReadText<K extends TextKind> = {
  /** Null when it has problems. */
  frontmatter: FrontmatterOf[K] | null;
  /** What could be read; complete when there are no problems. */
  tree: Root;
  /** The text for the MDX compiler: spaces in place of the frontmatter, all else where it was. */
  body: string;
  /** Everything that is wrong, in reading order. */
  problems: Problem[];
};

/** Reads one `index.mdx` and reports all its problems at once. Nothing of the text is executed. */
export function readMdx<K extends TextKind>({ file, text, kind, lessons }: ReadRequest<K>): ReadText<K> {
  const { frontmatter, body, findings } = readFrontmatter(text.replace(/^\uFEFF/, ""), kind, lessons);
  return { frontmatter, tree: parseMdx(body), body, problems: problemsOf(file, findings) };
}
