import type { Element, ElementContent, Nodes, Root } from "hast";
import { toHtml } from "hast-util-to-html";
import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";
import type {} from "mdast-util-to-hast";

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;
type Content = Root["children"][number] | ElementContent | Jsx;

/**
 * Rehype plugin: a paragraph, a list, a table in which nothing comes to life becomes `<Still tag="p" html="…" />`: one
 * string instead of a tree of elements, which a page would carry twice and React would walk through.
 */
export function stillProse() {
  return (tree: Root): void => {
    tree.children = stilled(tree.children) as Root["children"];
  };
}

function stilled(nodes: readonly Content[]): Content[] {
  return nodes.map((node) => {
    if (node.type === "element" && isStill(node) && hasOnlyId(node)) return still(node);
    if (isJsx(node) || isSection(node))
      return { ...node, children: stilled(node.children as Content[]) } as Content;
    return node;
  });
}

function still({ tagName, properties, children, position }: Element): Jsx {
  const html = toHtml({ type: "root", children: children.map(asHtml) }, { allowDangerousHtml: true });
  const values = { tag: tagName, html, ...(properties.id !== undefined && { id: String(properties.id) }) };
  return {
    type: "mdxJsxFlowElement",
    name: "Still",
    attributes: Object.entries(values).map(([name, value]) => ({ type: "mdxJsxAttribute", name, value })),
    children: [],
    ...(position && { position }),
  };
}

/** Formulas are HTML already; links to elsewhere say so to the browser, as the page's own do. */
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

function formulaHtml({ attributes }: Jsx): string {
  const given = new Map(
    attributes.flatMap((each) => (each.type === "mdxJsxAttribute" ? [[each.name, each.value]] : [])),
  );
  const html = String(given.get("html"));
  return given.has("display") ? `<div class="formula">${html}</div>` : `<span>${html}</span>`;
}

const isJsx = (node: Nodes | Jsx): node is Jsx =>
  node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement";

const isSection = (node: Nodes | Jsx): node is Element =>
  node.type === "element" && node.tagName === "section";

const isFormula = (node: Nodes | Jsx): node is Jsx => isJsx(node) && node.name === "Formula";

function isStill(node: ElementContent): boolean {
  if (isFormula(node) || node.type === "text") return true;
  return node.type === "element" && node.children.every(isStill);
}

const hasOnlyId = ({ properties }: Element): boolean =>
  Object.keys(properties).every((name) => name === "id");
