import type { Nodes, Root } from "mdast";
import { valueId } from "./parts";
import type { Place } from "./place";
import { isElement, placeOf, walk } from "./tree";

/** A run of a paragraph. `value`: the id of a `<Value>`; `other`: whatever is neither words nor a formula nor code. */
export type ProsePiece = { kind: "words" | "formula" | "code" | "value" | "other"; text: string; at: Place };

/** One paragraph of a lesson's own prose; `heading`: the text above it is this one's, by its line; null: none yet. */
export type Paragraph = { pieces: ProsePiece[]; at: Place; headingLine: number | null };

/** The paragraphs of a text in order, those of words such as `<Callout>` too. Headings, fences and tables are none. */
export function paragraphsOf(tree: Root): Paragraph[] {
  let values = 0;
  let headingLine: number | null = null;
  const paragraphs: Paragraph[] = [];
  let open: { node: Nodes; pieces: ProsePiece[] } | null = null;
  for (const { node, parents } of walk(tree)) {
    const isValue = isElement(node) && node.name === "Value";
    if (isValue) values += 1;
    if (node.type === "heading") headingLine = placeOf(node).line;
    if (node.type === "paragraph") {
      open = { node, pieces: [] };
      paragraphs.push({ pieces: open.pieces, at: placeOf(node), headingLine });
    } else if (open && parents.includes(open.node)) {
      const piece = isValue
        ? { kind: "value" as const, text: valueId(values - 1), at: placeOf(node) }
        : pieceOf(node);
      if (piece) open.pieces.push(piece);
    }
  }
  return paragraphs;
}

function pieceOf(node: Nodes): ProsePiece | null {
  const at = placeOf(node);
  switch (node.type) {
    case "text":
      return { kind: "words", text: node.value, at };
    case "inlineMath":
      return { kind: "formula", text: node.value, at };
    case "inlineCode":
      return { kind: "code", text: node.value, at };
    case "break":
      return { kind: "words", text: " ", at };
    case "mdxJsxTextElement":
      return { kind: "other", text: node.name ?? "", at };
    default:
      return null;
  }
}
