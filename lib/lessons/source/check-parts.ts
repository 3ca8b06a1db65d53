import type { Root } from "mdast";
import { toString as plainText } from "mdast-util-to-string";
import type { Context, TextCheck } from "./context";
import { type Finding, finding } from "./finding";
import type { Place } from "./place";
import { type Element, elementsNamed, hasFlag, isElement, placeOf } from "./tree";

const top: Place = { line: 1, column: 1 };

/** Does the text say anything before and between the words of these names? */
const saysSomething = (tree: Root, names: readonly string[]) =>
  tree.children.some(
    (child) => !(isElement(child) && names.includes(child.name ?? "")) && child.type !== "mdxFlowExpression",
  );

const found = (place: Place, seen: string, remedy: string) => finding(place, "question", seen, remedy);

function optionFindings(option: Element): Finding[] {
  const place = placeOf(option);
  const inside: Root = { type: "root", children: option.children as Root["children"] };
  const [feedback, second] = elementsNamed(inside, "Feedback");
  if (!feedback)
    return [found(place, "the option has no feedback", "Write <Feedback>…</Feedback> inside of it.")];
  if (second) return [found(placeOf(second), "the option has two feedbacks", "Leave one.")];
  if (plainText(option).trim() !== plainText(feedback).trim()) return [];
  return [found(place, "the option has no text beside its feedback", "Write what the reader chooses.")];
}

function correctFindings(options: readonly Element[], place: Place): Finding[] {
  const [right, ...more] = options.filter((option) => hasFlag(option, "correct"));
  if (!right) return [found(place, "no option is correct", "Write <Option correct> for the right one.")];
  return more.map((extra) =>
    found(placeOf(extra), "a second option is correct", "Leave exactly one correct."),
  );
}

function questionFindings(tree: Root): Finding[] {
  const options = elementsNamed(tree, "Option");
  const place = options[0] ? placeOf(options[0]) : top;
  const few = `the question has ${options.length === 0 ? "no options" : "one option"}`;
  return [
    ...(saysSomething(tree, ["Option"])
      ? []
      : [found(top, "the question asks nothing", "Write its text before the options.")]),
    ...(options.length < 2 ? [found(place, few, "Write at least two options.")] : []),
    ...(options.length > 0 ? correctFindings(options, place) : []),
    ...options.flatMap(optionFindings),
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
export const checkParts: TextCheck = ({ tree, kind, lost }: Context) => {
  if (lost.some(({ text }) => text.startsWith("<"))) return [];
  if (kind === "question") return questionFindings(tree);
  return kind === "exercise" ? exerciseFindings(tree) : [];
};
