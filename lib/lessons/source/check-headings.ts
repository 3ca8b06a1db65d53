import type { Heading } from "mdast";
import { toString as plainText } from "mdast-util-to-string";
import type { Context, TextCheck } from "./context";
import { type Finding, finding } from "./finding";
import { placeOf, walk } from "./tree";

function headingFinding(heading: Heading, before: number, kind: Context["kind"]): Finding[] {
  const refuse = (seen: string, remedy: string) => [finding(placeOf(heading), "heading", seen, remedy)];
  if (kind !== "lesson")
    return refuse(`a heading in the text of this ${kind}`, "Remove it; only lessons have headings.");
  if (plainText(heading).trim() === "") return refuse("an empty heading", "Write its text, or remove it.");
  if (heading.depth === 1) {
    return refuse("a heading of level 1: the lesson's title is that one", "Begin with ##.");
  }
  if (heading.depth > before + 1) {
    return refuse(
      `the heading level jumps from ${before} to ${heading.depth}`,
      `Write ${"#".repeat(before + 1)}.`,
    );
  }
  return heading.depth > 3 ? refuse(`a heading of level ${heading.depth}`, "Use ## and ### only.") : [];
}

/** Headings of a lesson have the levels 2 and 3, and skip none; the other texts have no headings. */
export const checkHeadings: TextCheck = ({ tree, kind }) => {
  let before = 1;
  return [...walk(tree)].flatMap(({ node }) => {
    if (node.type !== "heading") return [];
    const findings = headingFinding(node, before, kind);
    before = node.depth;
    return findings;
  });
};
