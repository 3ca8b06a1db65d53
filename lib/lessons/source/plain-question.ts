import type { Code, Root, RootContent } from "mdast";
import { contentKey } from "./question/content-key";
import { withLines } from "./question/line-fences";
import { type Element, isElement } from "./tree";

type List = { ordered: boolean; items: Element[] };

/**
 * A question as it is put on paper: what is asked, and lists of what there is to choose from. Lines and partners stand by their
 * letters, so that their order tells nothing.
 */
export function partsOfQuestion(text: Root["children"]): { asked: RootContent[]; lists: List[] } {
  const { children } = withLines({ type: "root", children: text });
  const named = (name: string) => children.filter(isElement).filter((child) => child.name === name);
  const sides = (side: string) =>
    named("Pair").flatMap((pair) => pair.children.filter(isElement).filter(({ name }) => name === side));
  const lists: List[] = [
    { ordered: true, items: named("Option") },
    { ordered: false, items: byLetters(named("Line").map(inText)) },
    { ordered: false, items: sides("Left") },
    { ordered: true, items: byLetters([...sides("Right"), ...named("Right")]) },
  ];
  const parts = ["Option", "Line", "Pair", "Right"];
  return {
    asked: children.filter((child) => !(isElement(child) && parts.includes(child.name ?? ""))),
    lists: lists.filter(({ items }) => items.length > 0),
  };
}

/** Each once, sorted. */
function byLetters(items: readonly Element[]): Element[] {
  const keyed = new Map(items.map((item) => [contentKey(item), item]));
  return [...keyed].sort(([a], [b]) => (a.trim() < b.trim() ? -1 : 1)).map(([, item]) => item);
}

/** A line of a program as code in a sentence. */
function inText(line: Element): Element {
  const [code] = line.children as (RootContent | Code)[];
  if (code?.type !== "code" || code.value.includes("\n")) return line;
  const children = [{ type: "paragraph", children: [{ type: "inlineCode", value: code.value }] }];
  return { ...line, children } as Element;
}
