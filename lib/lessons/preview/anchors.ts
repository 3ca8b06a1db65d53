import GithubSlugger from "github-slugger";
import type { Nodes, Root, RootContent } from "mdast";
import { toString as plainText } from "mdast-util-to-string";
import type { Anchor } from "@/lib/model";
import { fenceText, isElement, placeOf, readFence, textOf, walk } from "../source";

/** How much of a paragraph's words is looked for: enough to know it by. */
const WORDS = 60;

/** The blocks of a lesson's page that stand nearest to a line of its text: the block of the line, then those above it. */
export function anchorsAt(lesson: Root, line: number): Anchor[] {
  const slugger = new GithubSlugger();
  const above = lesson.children
    .map((node) => ({ node, anchor: anchorOf(node, slugger) }))
    .filter(({ node }) => placeOf(node).line <= line);
  return above.flatMap(({ anchor }) => anchor ?? []).reverse();
}

function anchorOf(node: RootContent, slugger: GithubSlugger): Anchor | null {
  if (node.type === "heading") return { id: slugger.slug(plainText(node)) };
  if (node.type === "code") {
    const fence = readFence(node);
    const id = fenceText(fence, "id") ?? fenceText(fence, "twin");
    return id === null ? wordsOf(node) : { id };
  }
  const id = isElement(node) ? textOf(node, "id") : null;
  // A claim's id is not its place: it is known by its words.
  return id !== null && isElement(node) && node.name !== "Claim" ? { id } : wordsOf(node);
}

/** The longest piece of plain words in a block: formulas and numbers between them look otherwise on the page. */
function wordsOf(block: RootContent): Anchor | null {
  const texts = [...walk({ type: "root", children: [block] })].flatMap(({ node }) => textIn(node));
  const longest = texts.sort((a, b) => b.length - a.length)[0] ?? "";
  return longest === "" ? null : { text: longest.slice(0, WORDS).trim() };
}

function textIn(node: Nodes): string[] {
  return node.type === "text" || node.type === "code" ? [node.value.replace(/\s+/g, " ").trim()] : [];
}
