import type { BlockContent, Paragraph, PhrasingContent, Root, RootContent } from "mdast";
import { mathToMarkdown } from "mdast-util-math";
import { toMarkdown } from "mdast-util-to-markdown";
import { fenceText, readFence } from "./fence";
import { partsOfQuestion } from "./plain-question";
import { smallCurve } from "./small-curve";
import { type Element, isElement, textOf } from "./tree";

/** What the words of a lesson are in plain Markdown: the texts that only its computed form knows. */
export type PlainWords = {
  /** The recorded text of a `<Value>`, by its id. */
  valueOf: (id: string) => string;
  /** The text of a question, by its id. */
  questionOf: (id: string) => Root | null;
};

/** Checked MDX → Markdown that any reader of Markdown knows: formulas between $, no words in angle brackets. */
export function plainMarkdown(nodes: readonly RootContent[], words: PlainWords): string {
  const children = nodes.flatMap((node) => plain(node, words));
  return toMarkdown(
    { type: "root", children },
    { extensions: [mathToMarkdown()], bullet: "-", emphasis: "*", fences: true },
  ).trim();
}

function plain(node: RootContent, words: PlainWords): RootContent[] {
  if (isElement(node)) return plainElement(node, words);
  if (node.type === "code") return listing(node);
  if (node.type === "mdxFlowExpression" || node.type === "mdxTextExpression") return [];
  if (!("children" in node)) return [node];
  const children = inside(node.children, words);
  return [{ ...node, children } as RootContent];
}

const inside = (nodes: readonly RootContent[], words: PlainWords): RootContent[] =>
  nodes.flatMap((node) => plain(node, words));

/** A fence that is only shown, its title above it. A cell is no prose. */
function listing(node: Extract<RootContent, { type: "code" }>): RootContent[] {
  const fence = readFence(node);
  if (fence.kind === "cell") return [];
  const title = fence.kind === "twin" ? "The same in PyTorch" : fenceText(fence, "title");
  const caption = title === null ? [] : [paragraph({ type: "strong", children: [plainText(title)] })];
  return [...caption, { ...node, meta: null }];
}

function plainElement(element: Element, words: PlainWords): RootContent[] {
  switch (element.name) {
    case "Value":
      return [plainText(words.valueOf(textOf(element, "id") ?? ""))];
    case "Curve":
      return [plainText(`(${smallCurve(element).words})`)];
    case "Slider":
    case "Choice":
    case "Toggle":
      return [];
    case "FunctionPlot":
      return [
        paragraph({ type: "emphasis", children: [plainText(`Chart: ${textOf(element, "title") ?? ""}`)] }),
      ];
    case "Question":
      return question(words.questionOf(textOf(element, "id") ?? ""), words);
    case "Callout":
    case "Claim":
    case "Aside":
      return [quote(textOf(element, "title"), inside(element.children, words))];
    case "Feedback":
    case "Hint":
    case "Solution":
      return [];
    default:
      return inside(element.children, words);
  }
}

/** The question, then what there is to choose from or to arrange; what is said to an answer is no part of it. */
function question(text: Root | null, words: PlainWords): RootContent[] {
  const { asked, lists } = partsOfQuestion(text?.children ?? []);
  const title = paragraph({ type: "strong", children: [plainText("Question")] });
  return [title, ...inside(asked, words), ...lists.map(({ ordered, items }) => list(ordered, items, words))];
}

function list(ordered: boolean, items: readonly Element[], words: PlainWords): RootContent {
  const children = items.map((item) => ({
    type: "listItem" as const,
    children: inBlocks(inside(item.children, words)),
  }));
  return { type: "list", ordered, spread: false, children };
}

/** Words that stand beside each other without a paragraph get one. */
function inBlocks(nodes: readonly RootContent[]): BlockContent[] {
  const blocks: BlockContent[] = [];
  let words: PhrasingContent[] | null = null;
  for (const node of nodes) {
    if (!isPhrasing(node)) {
      blocks.push(node as BlockContent);
      words = null;
    } else if (words) words.push(node);
    else {
      words = [node];
      blocks.push({ type: "paragraph", children: words });
    }
  }
  return blocks.map((block) => (block.type === "paragraph" ? withoutEnd(block) : block));
}

/** The space before a feedback that was left out says nothing. */
function withoutEnd(block: Paragraph): Paragraph {
  const last = block.children.at(-1);
  if (last?.type !== "text") return block;
  return { ...block, children: [...block.children.slice(0, -1), plainText(last.value.trimEnd())] };
}

const isPhrasing = (node: RootContent): node is PhrasingContent =>
  ["text", "inlineCode", "inlineMath", "emphasis", "strong", "link", "break"].includes(node.type);

function quote(title: string | null, children: readonly RootContent[]): RootContent {
  const head = title === null ? [] : [paragraph({ type: "strong", children: [plainText(title)] })];
  return { type: "blockquote", children: [...head, ...children] as BlockContent[] };
}

const plainText = (value: string) => ({ type: "text" as const, value });
const paragraph = (...children: PhrasingContent[]) => ({ type: "paragraph" as const, children });
