import type { Root } from "mdast";
import { toString as plainText } from "mdast-util-to-string";
import type { OptionKey } from "@/lib/model";
import { type Finding, finding } from "../finding";
import type { Place } from "../place";
import { type Element, elementsNamed, hasFlag, placeOf } from "../tree";
import { flag, optional, type Word } from "../word";
import { itemId } from "./item-id";
import type { QuestionReader } from "./reader";

const words: readonly Word[] = [
  {
    name: "Option",
    texts: ["question"],
    questions: ["choice", "several"],
    inside: "top",
    attributes: { correct: optional(flag, "a right answer") },
    content: true,
    about: "One answer to choose, with its own feedback inside.",
  },
  {
    name: "Feedback",
    texts: ["question"],
    questions: ["choice", "several"],
    inside: "Option",
    attributes: {},
    content: true,
    about: "What is said to the reader who chose this option.",
  },
];

const found = (place: Place, seen: string, remedy: string) => finding(place, "question", seen, remedy);

function optionFindings(option: Element): Finding[] {
  const place = placeOf(option);
  const inside: Root = { type: "root", children: option.children as Root["children"] };
  const [feedback, second] = elementsNamed(inside, "Feedback");
  if (!feedback)
    return [found(place, "the option has no feedback", "Write <Feedback>…</Feedback> inside of it.")];
  if (second) return [found(placeOf(second), "the option has two feedbacks", "Leave one.")];
  if (plainText(option).trim() !== plainText(feedback).trim() || hasDrawn(inside)) return [];
  return [found(place, "the option has no text beside its feedback", "Write what the reader chooses.")];
}

/** A drawn number is all that some options say. */
const hasDrawn = (inside: Root) => elementsNamed(inside, "Drawn").length > 0;

function fewFindings(options: readonly Element[]): Finding[] {
  if (options.length >= 2) return [];
  const place = options[0] ? placeOf(options[0]) : { line: 1, column: 1 };
  const few = `the question has ${options.length === 0 ? "no options" : "one option"}`;
  return [found(place, few, "Write at least two options.")];
}

function onlyCorrect(options: readonly Element[]): Finding[] {
  const [right, ...more] = options.filter((option) => hasFlag(option, "correct"));
  if (!right) return noneCorrect(options);
  return more.map((extra) =>
    found(
      placeOf(extra),
      "a second option is correct",
      "Leave exactly one correct, or write kind: several in the frontmatter.",
    ),
  );
}

function noneCorrect(options: readonly Element[]): Finding[] {
  const [first] = options;
  if (!first || options.some((option) => hasFlag(option, "correct"))) return [];
  return [found(placeOf(first), "no option is correct", "Write <Option correct> for the right one.")];
}

function check(tree: Root, correctness: (options: readonly Element[]) => Finding[]): Finding[] {
  const options = elementsNamed(tree, "Option");
  return [...fewFindings(options), ...correctness(options), ...options.flatMap(optionFindings)];
}

function keys(tree: Root): OptionKey[] {
  return elementsNamed(tree, "Option").map((option, index) => ({
    id: itemId("Option", index),
    correct: hasFlag(option, "correct"),
  }));
}

export const choice: QuestionReader = {
  words,
  check: (tree) => check(tree, onlyCorrect),
  task: (tree) => ({ kind: "choice", options: keys(tree) }),
};

export const several: QuestionReader = {
  words,
  check: (tree) => check(tree, noneCorrect),
  task: (tree) => ({ kind: "several", options: keys(tree) }),
};
