import type { Root } from "mdast";
import type { Place } from "./place";
import { placeOf, walk } from "./tree";

/** A link to a heading of another lesson: `/lessons/relu#the-kink`. */
export type LessonLink = { lesson: string; anchor: string; at: Place };

export function lessonLinks(tree: Root): LessonLink[] {
  return [...walk(tree)].flatMap(({ node }) => {
    if (node.type !== "link" && node.type !== "definition") return [];
    const [, lesson, anchor] = /^\/lessons\/([^/?#]+)#(.+)$/.exec(node.url) ?? [];
    return lesson && anchor ? [{ lesson, anchor, at: placeOf(node) }] : [];
  });
}
