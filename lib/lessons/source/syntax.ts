import type { Root } from "mdast";
import remarkMath from "remark-math";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { unravel } from "./unravel";

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkMath).freeze();

/** MDX text (without frontmatter) → tree; nothing of it runs. Throws the parser's own message at the first error. */
export function parseMdx(text: string): Root {
  const tree = parser.parse(text);
  unravel(tree);
  return tree;
}
