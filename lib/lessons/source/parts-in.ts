import type { Root, RootContent } from "mdast";
import { fenceText, readFence } from "./fence";
import { writeValueIds } from "./page-words";
import { elementsNamed, textOf, walk } from "./tree";

/** Ids of the cells or exercises that stand in a piece of a lesson, in order. */
export function partIn(node: RootContent, kind: "cell" | "exercise"): string[] {
  const root: Root = { type: "root", children: [node] };
  if (kind === "exercise") return elementsNamed(root, "Exercise").flatMap((each) => textOf(each, "id") ?? []);
  return [...walk(root)].flatMap(({ node: each }) => {
    const fence = each.type === "code" ? readFence(each) : null;
    return fence?.kind === "cell" ? (fenceText(fence, "id") ?? []) : [];
  });
}

/** A copy of a lesson's text in which every `<Value>` has the id that `extractParts` lists. */
export function withValueIds(tree: Root): Root {
  const copy = structuredClone(tree);
  writeValueIds()(copy);
  return copy;
}

/** The names of what variant.ts draws that a question's text shows. */
export function drawnNames(tree: Root): string[] {
  return elementsNamed(tree, "Drawn").flatMap((element) => textOf(element, "name") ?? []);
}
