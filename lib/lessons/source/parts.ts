import GithubSlugger from "github-slugger";
import type { Root } from "mdast";
import { toString as plainText } from "mdast-util-to-string";
import type { ClaimVerdict } from "@/lib/model";
import { controlParts } from "./control-parts";
import { type Fence, fenceHas, fenceText, readFence } from "./fence";
import type { CellPart, ClaimPart, HeadingPart, NamedPart, Parts, PlotPart, TwinPart } from "./part-types";
import type { Place } from "./place";
import { type Element, elementsNamed, hasFlag, placeOf, textOf, walk, writtenAttributes } from "./tree";

const defaultTimeLimitSeconds = 10;

/** "three-ways" → "Three ways". */
const titleFromId = (id: string) => (id.charAt(0).toUpperCase() + id.slice(1)).replaceAll("-", " ");

function cellPart(source: string, fence: Fence, position: Place): CellPart[] {
  const id = fenceText(fence, "id");
  if (fence.kind !== "cell" || id === null) return [];
  return [
    {
      id,
      title: fenceText(fence, "title") ?? titleFromId(id),
      source,
      run: fenceText(fence, "run") === "click" ? "click" : "auto",
      hidden: fenceHas(fence, "hidden"),
      timeLimitSeconds: Number(fenceText(fence, "timeLimitSeconds") ?? defaultTimeLimitSeconds),
      line: position.line + 1,
      position,
    },
  ];
}

function twinPart(source: string, fence: Fence, position: Place): TwinPart[] {
  const cell = fenceText(fence, "twin");
  return fence.kind === "twin" && cell !== null ? [{ cell, source, line: position.line + 1, position }] : [];
}

function expressionPlace(element: Element): Place {
  const attribute = writtenAttributes(element).find(({ name }) => name === "of");
  if (!attribute) return placeOf(element);
  return { line: attribute.place.line, column: attribute.place.column + 'of="'.length };
}

function plotPart(element: Element): PlotPart[] {
  const [id, of, domain] = ["id", "of", "domain"].map((key) => textOf(element, key));
  if (typeof id !== "string" || typeof of !== "string" || typeof domain !== "string") return [];
  return [
    {
      id,
      title: textOf(element, "title") ?? "",
      of,
      domain: domain.trim().split(/\s+/).map(Number) as [number, number],
      derivative: hasFlag(element, "derivative"),
      second: hasFlag(element, "second"),
      scale: {
        x: hasFlag(element, "logX") ? "log" : "linear",
        y: hasFlag(element, "logY") ? "log" : "linear",
      },
      at: textOf(element, "at"),
      position: expressionPlace(element),
    },
  ];
}

function claimPart(element: Element): ClaimPart[] {
  const [id, verdict, evidence, asks] = ["id", "verdict", "evidence", "asks"].map(
    (key) => textOf(element, key) ?? "",
  );
  if (!id || !verdict || !evidence || !asks) return [];
  return [{ id, verdict: verdict as ClaimVerdict, evidence, asks, position: placeOf(element) }];
}

function namedPart(element: Element): NamedPart[] {
  const id = textOf(element, "id");
  return id === null ? [] : [{ id, position: placeOf(element) }];
}

function headingParts(tree: Root): HeadingPart[] {
  const slugger = new GithubSlugger();
  return [...walk(tree)].flatMap(({ node }) => {
    if (node.type !== "heading") return [];
    const text = plainText(node);
    return [{ id: slugger.slug(text), text, depth: node.depth as 2 | 3, position: placeOf(node) }];
  });
}

/** What `<Value>` number `index` (from 0) of a lesson is called. */
export const valueId = (index: number): string => `value-${index + 1}`;

/** Lists the parts of a text that `readMdx` read. */
export function extractParts(tree: Root): Parts {
  const named = (name: string) => elementsNamed(tree, name);
  const fences = [...walk(tree)].flatMap(({ node }) => (node.type === "code" ? [node] : []));
  return {
    cells: fences.flatMap((code) => cellPart(code.value, readFence(code), placeOf(code))),
    twins: fences.flatMap((code) => twinPart(code.value, readFence(code), placeOf(code))),
    controls: controlParts(tree),
    values: named("Value").map((element, index) => {
      const digits = textOf(element, "digits");
      return {
        id: valueId(index),
        of: textOf(element, "of") ?? "",
        digits: digits === null ? null : Number(digits),
        position: expressionPlace(element),
      };
    }),
    plots: named("FunctionPlot").flatMap(plotPart),
    exercises: named("Exercise").flatMap(namedPart),
    questions: named("Question").flatMap(namedPart),
    claims: named("Claim").flatMap(claimPart),
    headings: headingParts(tree),
    hints: named("Hint").length,
    feedback: named("Feedback").flatMap((element) => {
      const mistake = textOf(element, "for");
      return mistake === null ? [] : [{ for: mistake, position: placeOf(element) }];
    }),
  };
}
