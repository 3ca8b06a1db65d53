import type { Root, RootContent } from "mdast";
import { withLines } from "./question/line-fences";
import { type Element, isElement, textOf, walk } from "./tree";
import { partsOfQuestions } from "./vocabulary";

/** Trees of the texts that a lesson names: exercise id → tree, question id → tree. */
export type PartTrees = {
  exercises: ReadonlyMap<string, Root>;
  questions: ReadonlyMap<string, Root>;
};

const afterTheTask = ["Hint", "Feedback", "Solution"];

const isNamed = (node: RootContent, names: readonly string[]) =>
  isElement(node) && node.name !== null && names.includes(node.name);

/** `<Task>` or `<Prompt>` around all that is none of `last`, and then those. */
function wrapped(tree: Root, wrapper: string, last: readonly string[]): RootContent[] {
  const children = structuredClone(tree.children);
  const inner = children.filter((child) => !isNamed(child, last));
  const task = { type: "mdxJsxFlowElement", name: wrapper, attributes: [], children: inner } as RootContent;
  return [task, ...children.filter((child) => isNamed(child, last))];
}

function childrenOf(element: Element, { exercises, questions }: PartTrees): RootContent[] | null {
  const id = textOf(element, "id") ?? "";
  const exercise = element.name === "Exercise" ? exercises.get(id) : undefined;
  if (exercise) return wrapped(exercise, "Task", afterTheTask);
  const question = element.name === "Question" ? questions.get(id) : undefined;
  return question ? wrapped(withLines(question), "Prompt", partsOfQuestions) : null;
}

/** Remark plugin: `<Exercise id>` and `<Question id>` get their own texts as children. */
export const inlineParts = (trees: PartTrees) => () => (lesson: Root) => {
  for (const { node } of [...walk(lesson)]) {
    if (!isElement(node)) continue;
    const children = childrenOf(node, trees);
    if (children) node.children = children as typeof node.children;
  }
};
