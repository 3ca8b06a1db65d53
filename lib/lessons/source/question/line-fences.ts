import type { Code, Root, RootContent } from "mdast";
import { fenceHas, fenceText, readFence } from "../fence";
import { hasFlag, isElement } from "../tree";

/**
 * A copy of a question's text in which each line of a fence ` ```ts lines ` is a `<Line>` with a fence of its own, in the group
 * that the fence names, and each of ` ```ts distractors ` a `<Line distractor>`. Empty lines are left out.
 */
export function withLines(tree: Root): Root {
  return { ...tree, children: tree.children.flatMap((child) => (isLines(child) ? linesOf(child) : child)) };
}

const isLines = (node: RootContent): node is Code => node.type === "code" && readFence(node).kind === "lines";

function linesOf(code: Code): RootContent[] {
  const fence = readFence(code);
  const group = fenceText(fence, "group");
  const { position } = code;
  return code.value.split("\n").flatMap((value): RootContent[] => {
    if (value.trim() === "") return [];
    const attributes = [
      ...(fenceHas(fence, "distractors") ? [attribute("distractor", null)] : []),
      ...(group === null ? [] : [attribute("group", group)]),
    ];
    const children = [{ type: "code" as const, lang: code.lang, meta: null, value, position }];
    return [{ type: "mdxJsxFlowElement", name: "Line", attributes, children, position }];
  });
}

const attribute = (name: string, value: string | null) => ({ type: "mdxJsxAttribute" as const, name, value });

/** The lines of an order question, from `<Line>`s and fences alike, in the author's order. */
export const lineElements = (tree: Root) =>
  withLines(tree)
    .children.filter(isElement)
    .filter(({ name }) => name === "Line");

export const isDistractor = (line: ReturnType<typeof lineElements>[number]): boolean =>
  hasFlag(line, "distractor");
