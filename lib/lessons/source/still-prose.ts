import { valueToEstree } from "estree-util-value-to-estree";
import type { Element, ElementContent, Nodes, Root } from "hast";
import { toHtml } from "hast-util-to-html";
import type {
  MdxJsxAttributeValueExpression,
  MdxJsxFlowElement,
  MdxJsxTextElement,
} from "mdast-util-mdx-jsx";
import type {} from "mdast-util-to-hast";

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;
type Content = Root["children"][number] | ElementContent | Jsx;
/**
 * Rehype plugin: all prose between two parts that come to life becomes the HTML of one element of class "still": a string
 * instead of a tree of elements, which a page would carry twice and React would walk through. Each is added to `prose`.
 */
export function stillProse(prose: string[] = []) {
  return (tree: Root): void => {
    tree.children = stilled(tree.children, prose) as Root["children"];
  };
}

function stilled(nodes: readonly Content[], prose: string[]): Content[] {
  return runsOf(nodes).flatMap((run) => {
    if (!run.every(isStill)) return run.map((node) => stilledInside(node, prose));
    if (run.some(isBlock)) return [still(run as ElementContent[], "div", prose)];
    // Words beside something alive stay the words of their paragraph.
    return run.map((node) => (isWord(node) ? still([node as ElementContent], "span", prose) : node));
  });
}

/** Neighbours that are all still, or all not. */
function runsOf(nodes: readonly Content[]): Content[][] {
  const runs: Content[][] = [];
  for (const node of nodes) {
    const run = runs.at(-1);
    if (run && isStill(run[0]!) === isStill(node)) run.push(node);
    else runs.push([node]);
  }
  return runs;
}

/** A part that comes to life, with the prose in it still. */
function stilledInside(node: Content, prose: string[]): Content {
  if (!("children" in node)) return node;
  return { ...node, children: stilled(node.children as Content[], prose) } as Content;
}

function still(nodes: readonly ElementContent[], name: "div" | "span", prose: string[]): Jsx {
  const html = toHtml({ type: "root", children: nodes.map(asHtml) }, { allowDangerousHtml: true });
  prose.push(html);
  const attributes = {
    className: "still",
    // `FormulaScroll` may have made a formula reachable by keys before React gets here, and then it stays so.
    suppressHydrationWarning: null,
    dangerouslySetInnerHTML: expression({ __html: html }),
  };
  return {
    type: "mdxJsxFlowElement",
    name,
    attributes: Object.entries(attributes).map(([name, value]) => ({ type: "mdxJsxAttribute", name, value })),
    children: [],
  };
}

function expression(value: unknown): MdxJsxAttributeValueExpression {
  const statement = { type: "ExpressionStatement" as const, expression: valueToEstree(value) };
  const estree = { type: "Program" as const, sourceType: "module" as const, comments: [], body: [statement] };
  return { type: "mdxJsxAttributeValueExpression", value: JSON.stringify(value), data: { estree } };
}

/** Formulas are HTML already; links to elsewhere say so to the browser: nothing of this page goes with the reader. */
function asHtml(node: ElementContent): ElementContent {
  if (isFormula(node)) return { type: "raw", value: formulaHtml(node) };
  if (node.type !== "element") return node;
  const outside = node.tagName === "a" && /^https?:/.test(String(node.properties.href));
  return {
    ...node,
    properties: { ...node.properties, ...(outside && { rel: ["noreferrer", "noopener"] }) },
    children: node.children.map(asHtml),
  };
}

function formulaHtml(formula: Jsx): string {
  const html = String(attributesOf(formula).get("html"));
  return isBlock(formula) ? `<div class="formula">${html}</div>` : `<span>${html}</span>`;
}

const isJsx = (node: Nodes | Jsx): node is Jsx =>
  node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement";

const isFormula = (node: Nodes | Jsx): node is Jsx => isJsx(node) && node.name === "Formula";

function attributesOf({ attributes }: Jsx): Map<string, unknown> {
  return new Map(
    attributes.flatMap((each) => (each.type === "mdxJsxAttribute" ? [[each.name, each.value]] : [])),
  );
}

/** Whether it stands on lines of its own. */
function isBlock(node: Content): boolean {
  if (isJsx(node)) return attributesOf(node).has("display");
  return node.type === "element" && !/^(a|br|code|del|em|img|span|strong|sub|sup)$/.test(node.tagName);
}

/** What the page cannot draw as it stands: a formula, and a link, which is to say where it leads. */
const isWord = (node: Content): boolean => isFormula(node) || (node.type === "element" && holdsWord(node));

const holdsWord = ({ tagName, children }: Element): boolean => tagName === "a" || children.some(isWord);

function isStill(node: Content): boolean {
  if (isFormula(node) || node.type === "text") return true;
  return node.type === "element" && node.children.every(isStill);
}
