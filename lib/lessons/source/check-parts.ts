import type { Root } from "mdast";
import type { QuestionKind } from "@/lib/model";
import type { Context, TextCheck } from "./context";
import { type Finding, finding } from "./finding";
import type { Place } from "./place";
import { questionReaders } from "./question";
import { elementsNamed, isElement, placeOf } from "./tree";
import { partsOfQuestions } from "./vocabulary";

const top: Place = { line: 1, column: 1 };

/** Does the text say anything before and between the words of these names? */
const saysSomething = (tree: Root, names: readonly string[]) =>
  tree.children.some(
    (child) => !(isElement(child) && names.includes(child.name ?? "")) && child.type !== "mdxFlowExpression",
  );

function questionFindings(tree: Root, kind: QuestionKind | null): Finding[] {
  const asksNothing = finding(
    top,
    "question",
    "the question asks nothing",
    "Write its text before the answers.",
  );
  return [
    ...(saysSomething(tree, partsOfQuestions) ? [] : [asksNothing]),
    ...(kind ? questionReaders[kind].check(tree) : []),
  ];
}

function exerciseFindings(tree: Root): Finding[] {
  const [, ...more] = elementsNamed(tree, "Solution");
  const twice = more.map((extra) => finding(placeOf(extra), "exercise", "a second <Solution>", "Leave one."));
  if (saysSomething(tree, ["Hint", "Feedback", "Solution"])) return twice;
  return [
    finding(top, "exercise", "the exercise sets no task", "Write the task before the hints."),
    ...twice,
  ];
}

/** What a question or an exercise as a whole must have. Not looked at where tags had to be taken out. */
export const checkParts: TextCheck = ({ tree, kind, question, lost }: Context) => {
  if (lost.some(({ text }) => text.startsWith("<"))) return [];
  if (kind === "question") return questionFindings(tree, question);
  return kind === "exercise" ? exerciseFindings(tree) : [];
};
