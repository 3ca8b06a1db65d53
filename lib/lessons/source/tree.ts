import type { Nodes, PhrasingContentMap, Root, RootContentMap } from "mdast";
import type {} from "remark-math";
import type {} from "remark-mdx";
import type { Place } from "./place";

export type FlowElement = RootContentMap["mdxJsxFlowElement"];
export type Element = FlowElement | PhrasingContentMap["mdxJsxTextElement"];
export type Formula = RootContentMap["math"] | PhrasingContentMap["inlineMath"];

/** A node, and what it stands in: the outermost first. */
export type Visited = { node: Nodes; parents: Nodes[] };

/** All nodes in document order. It keeps its own stack, so that no depth of nesting ends it. */
export function* walk(root: Root): Generator<Visited> {
  const waiting: Visited[] = [{ node: root, parents: [] }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next;
    if (!("children" in next.node)) continue;
    const parents = [...next.parents, next.node];
    waiting.push(...next.node.children.map((node) => ({ node, parents })).reverse());
  }
}

export const isElement = (node: Nodes): node is Element =>
  node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement";

export const isFormula = (node: Nodes): node is Formula => node.type === "math" || node.type === "inlineMath";

/** The elements called `name`, in document order. */
export function elementsNamed(root: Root, name: string): Element[] {
  return [...walk(root)]
    .map(({ node }) => node)
    .filter((node) => isElement(node) && node.name === name) as Element[];
}

export type Written = { name: string; value: string | true; place: Place };

export const placeOf = (node: Pick<Nodes, "position">): Place => ({
  line: node.position?.start.line ?? 1,
  column: node.position?.start.column ?? 1,
});

/** Attributes with a plain value: text, or `true` for a bare flag. Expressions and spreads are left out. */
export function writtenAttributes(element: Element): Written[] {
  return element.attributes.flatMap((attribute) => {
    if (attribute.type !== "mdxJsxAttribute") return [];
    if (attribute.value && typeof attribute.value !== "string") return [];
    return [{ name: attribute.name, value: attribute.value ?? true, place: placeOf(attribute) }];
  });
}

/** Text of the attribute `name`; null when there is none. */
export function textOf(element: Element, name: string): string | null {
  const found = writtenAttributes(element).find((attribute) => attribute.name === name);
  return found && found.value !== true ? found.value : null;
}

export const hasFlag = (element: Element, name: string): boolean =>
  writtenAttributes(element).some((attribute) => attribute.name === name);
