import type { Paragraph, Root } from "mdast";
import { toString as plainText } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import type { Lesson, LessonOutline, OutlinePart } from "@/lib/model";
import type { WrittenLesson } from "./read-lesson";

/** A question has no title of its own; so many characters of its text stand for it. */
const TITLE_LENGTH = 90;

/** What a checked lesson teaches and asks, and under which heading. */
export function lessonOutline(
  written: Pick<WrittenLesson, "parts" | "questions">,
  { title, objectives, notebook }: Pick<Lesson, "title" | "objectives" | "notebook">,
): LessonOutline {
  const { headings, exercises, questions } = written.parts;
  const passageAt = (line: number): OutlinePart["passage"] => {
    const above = headings.findLast(({ position }) => position.line < line);
    return above ? { id: above.id, text: above.text } : null;
  };
  const parts = [
    ...exercises.map(({ id, position }) => {
      const exercise = notebook.exercises.find((each) => each.id === id);
      return { kind: "exercise" as const, id, position, title: exercise?.title ?? id, of: exercise };
    }),
    ...questions.map(({ id, position }) => {
      const text = written.questions.get(id)?.tree;
      const question = notebook.questions.find((each) => each.id === id);
      return { kind: "question" as const, id, position, title: text ? firstWords(text) : id, of: question };
    }),
  ].sort((a, b) => a.position.line - b.position.line);
  return {
    slug: notebook.slug,
    title,
    objectives,
    parts: parts.map(({ kind, id, position, title: name, of }) => ({
      kind,
      id,
      title: name,
      objectives: of?.objectives ?? [],
      passage: passageAt(position.line),
    })),
  };
}

/** The beginning of a text, whole words, formulas as one would say them on one line. */
function firstWords(tree: Root): string {
  const paragraph = tree.children.find((child): child is Paragraph => child.type === "paragraph");
  if (!paragraph) return "";
  const copy = structuredClone(paragraph);
  visit(copy, "inlineMath", (node: { value: string }) => {
    node.value = plainFormula(node.value);
  });
  const text = plainText(copy).replace(/\s+/g, " ").trim();
  if (text.length <= TITLE_LENGTH) return text;
  return `${text.slice(0, text.lastIndexOf(" ", TITLE_LENGTH))}…`;
}

function plainFormula(tex: string): string {
  return tex
    .replace(/\\(?:operatorname|mathrm|text)\{([^{}]*)\}/g, "$1")
    .replace(/\\([a-zA-Z]+)/g, "$1")
    .replace(/[{}\\]/g, "");
}
