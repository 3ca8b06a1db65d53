import { findNodeAtLocation, type Node, parseTree } from "jsonc-parser";

/** course.json with another lesson at the end of its list, and all else as it stood. Null: no such list is to be found. */
export function listLesson(text: string, slug: string): { text: string; line: number } | null {
  const list = nodeAt(text, "lessons");
  if (list?.type !== "array") return null;
  const entry = JSON.stringify(slug);
  const { before, after } = aroundNewEntry(text, list);
  return { text: `${before}${entry}${after}`, line: before.split("\n").length };
}

/** Whether the course is divided into parts, which name their lessons once more. */
export function hasParts(text: string): boolean {
  return nodeAt(text, "parts") !== undefined;
}

function nodeAt(text: string, key: string): Node | undefined {
  const tree = parseTree(text);
  return tree && findNodeAtLocation(tree, [key]);
}

/** What stands before the last entry stands before the new one too: a space, or a line end and its indentation. */
function aroundNewEntry(text: string, list: Node): { before: string; after: string } {
  const last = list.children?.at(-1);
  if (!last)
    return {
      before: `${text.slice(0, list.offset)}[`,
      after: `]${text.slice(list.offset + list.length)}`,
    };
  const previous = list.children?.at(-2);
  const gap = previous
    ? text.slice(previous.offset + previous.length, last.offset)
    : `,${text.slice(list.offset + 1, last.offset) || " "}`;
  const end = last.offset + last.length;
  return { before: text.slice(0, end) + gap, after: text.slice(end) };
}
