import GithubSlugger from "github-slugger";
import type { Code, Nodes, Root, RootContent } from "mdast";
import { toString as plainText } from "mdast-util-to-string";
import { SKIP, visit } from "unist-util-visit";
import { curveSvg } from "./curve-svg";
import { fenceText, readFence } from "./fence";
import { valueId } from "./parts";
import { itemId } from "./question/item-id";
import { smallCurve } from "./small-curve";
import { renderFormula } from "./tex";
import { type Element, elementsNamed, type Formula, isElement, isFormula, placeOf } from "./tree";
import { partsOfQuestions } from "./vocabulary";

type Attributes = Record<string, string | null>;

const attributeNodes = (attributes: Attributes) =>
  Object.entries(attributes).map(([name, value]) => ({ type: "mdxJsxAttribute" as const, name, value }));

/** An element without children; a null attribute is a bare flag. */
function element(
  type: Element["type"],
  name: string,
  attributes: Attributes,
  { position }: Nodes,
): RootContent {
  return { type, name, attributes: attributeNodes(attributes), children: [], position } as RootContent;
}

function formulaElement(node: Formula): RootContent {
  const display = node.type === "math";
  const rendered = renderFormula(node.value, display);
  if (rendered.kind === "refused") {
    const { line, column } = placeOf(node);
    throw new Error(`${line}:${column}: ${rendered.seen}. ${rendered.remedy}`);
  }
  const type = display ? "mdxJsxFlowElement" : "mdxJsxTextElement";
  return element(type, "Formula", { html: rendered.html, ...(display && { display: null }) }, node);
}

/** Remark plugin: every formula becomes `<Formula html="…" />`, with `display` where it stands on its own; `stillProse` takes it in. */
export const writeFormulas = () => (tree: Root) => {
  visit(tree, (node, index, parent) => {
    if (!isFormula(node) || !parent || index === undefined) return;
    parent.children.splice(index, 1, formulaElement(node));
  });
};

/** Remark plugin: every `<Curve>` becomes a picture, which stands in the text as a formula does. */
export const writeCurves = () => (tree: Root) => {
  visit(tree, (node, index, parent) => {
    if (!isElement(node) || node.name !== "Curve" || !parent || index === undefined) return;
    const html = curveSvg(smallCurve(node));
    parent.children.splice(index, 1, element("mdxJsxTextElement", "Formula", { html }, node));
  });
};

function fenceElement(code: Code, parent: Nodes): RootContent {
  const fence = readFence(code);
  if (fence.kind === "cell")
    return element("mdxJsxFlowElement", "Cell", { id: fenceText(fence, "id") ?? "" }, code);
  if (isElement(parent) && parent.name === "Line")
    return element("mdxJsxFlowElement", "CodeLine", { language: fence.language, code: code.value }, code);
  const title = fenceText(fence, "title");
  const attributes = { language: fence.language, code: code.value, ...(title !== null && { title }) };
  return element("mdxJsxFlowElement", "Listing", attributes, code);
}

/**
 * Remark plugin: ` ```ts cell id="a" ` becomes `<Cell id="a" />`, any other fence `<Listing language code />`, within a
 * `<Line>` `<CodeLine language code />`. A twin is shown with its cell and leaves the text.
 */
export const writeFences = () => (tree: Root) => {
  visit(tree, "code", (code, index, parent) => {
    if (!parent || index === undefined) return;
    const shown = readFence(code).kind === "twin" ? [] : [fenceElement(code, parent)];
    parent.children.splice(index, 1, ...shown);
    return [SKIP, index + shown.length];
  });
};

/** Remark plugin: every heading gets the id that `extractParts` lists. */
export const writeHeadingIds = () => (tree: Root) => {
  const slugger = new GithubSlugger();
  visit(tree, "heading", (heading) => {
    heading.data = { ...heading.data, hProperties: { id: slugger.slug(plainText(heading)) } };
  });
};

const setId = (id: (index: number) => string) => (found: Element, index: number) => {
  found.attributes.push(...attributeNodes({ id: id(index) }));
};

/** Remark plugin, for the lesson: every `<Value>` gets the id that `extractParts` lists. */
export const writeValueIds = () => (lesson: Root) => elementsNamed(lesson, "Value").forEach(setId(valueId));

/** Remark plugin, for the lesson with its parts in place: the words of each question get their ids. */
export const writeItemIds = () => (lesson: Root) => {
  for (const question of elementsNamed(lesson, "Question")) {
    const items = question.children.filter((child) => isElement(child));
    for (const name of partsOfQuestions)
      items.filter((item) => item.name === name).forEach(setId((index) => itemId(name, index)));
  }
};
