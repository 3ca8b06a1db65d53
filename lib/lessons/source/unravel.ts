import type { Paragraph, PhrasingContent, Root, RootContent } from "mdast";
import { visit } from "unist-util-visit";

const isBare = (node: PhrasingContent): boolean =>
  node.type === "mdxJsxTextElement" ||
  node.type === "mdxTextExpression" ||
  (node.type === "text" && /^[\t\r\n ]*$/.test(node.value));

function asFlow(node: PhrasingContent): RootContent[] {
  if (node.type === "mdxJsxTextElement") return [{ ...node, type: "mdxJsxFlowElement" } as RootContent];
  if (node.type === "mdxTextExpression") return [{ ...node, type: "mdxFlowExpression" }];
  return [];
}

const isOnlyElements = (paragraph: Paragraph): boolean =>
  paragraph.children.every(isBare) && paragraph.children.some((child) => child.type !== "text");

/** A paragraph of nothing but elements gives way to them, as the MDX compiler does: `<Hint>a</Hint>` on one line is a block. */
export function unravel(tree: Root): void {
  visit(tree, "paragraph", (paragraph, index, parent) => {
    if (!parent || index === undefined || !isOnlyElements(paragraph)) return;
    parent.children.splice(index, 1, ...paragraph.children.flatMap(asFlow));
    return index;
  });
}
