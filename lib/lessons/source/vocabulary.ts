import type { QuestionKind } from "@/lib/model";
import { questionReaders } from "./question";
import { curveNames } from "./small-curve";
import {
  type Attribute,
  expression,
  flag,
  id,
  identifier,
  mayStandIn,
  number,
  optional,
  required,
  type TextKind,
  text,
  type Word,
} from "./word";

export type { Attribute, AttributeKind, TextKind, Word } from "./word";

/** Words that several kinds of question share stand here once. */
const questionWords: readonly Word[] = [
  ...new Set(Object.values(questionReaders).flatMap(({ words: its }) => its)),
];

/** The closed list of words that an author may write in angle brackets. */
export const words: readonly Word[] = [
  {
    name: "Value",
    texts: ["lesson"],
    inside: "anywhere",
    attributes: {
      of: required(expression),
      digits: optional({ kind: "number", whole: true, least: 0, most: 20 }),
    },
    content: false,
    about: "A number in a sentence, computed by the build and live in the page.",
    example: '<Value of="relu(x0)" digits="2" />',
  },
  {
    name: "Slider",
    texts: ["lesson"],
    inside: "anywhere",
    attributes: {
      name: required(identifier),
      label: optional(text),
      min: required(number),
      max: required(number),
      step: optional({ kind: "number", above: 0 }),
      value: required(number),
    },
    content: false,
    about: "A number that the reader sets; the whole lesson knows it by its name.",
    example: '<Slider name="x0" label="x" min="-4" max="4" step="0.1" value="1.5" />',
  },
  {
    name: "Choice",
    texts: ["lesson"],
    inside: "block",
    attributes: {
      name: required(identifier),
      label: optional(text),
      options: required(text),
      value: required(text),
    },
    content: false,
    about: "One of several texts, which the reader chooses; the whole lesson knows it by its name.",
    example: '<Choice name="activation" label="Activation" options="relu, tanh" value="relu" />',
  },
  {
    name: "Toggle",
    texts: ["lesson"],
    inside: "block",
    attributes: {
      name: required(identifier),
      label: optional(text),
      on: optional(flag),
    },
    content: false,
    about: "true or false, as the reader switches it; the whole lesson knows it by its name.",
    example: '<Toggle name="bias" label="With bias" on />',
  },
  {
    name: "FunctionPlot",
    texts: ["lesson"],
    inside: "block",
    attributes: {
      id: required(id),
      title: required(text),
      of: required(expression),
      domain: required({ kind: "numbers" }),
      derivative: optional(flag),
      second: optional(flag),
      logX: optional(flag),
      logY: optional(flag),
      at: optional(identifier),
    },
    content: false,
    about:
      "A function, or an object of named functions, drawn over a domain; with derivatives, log axes and a marked x on request.",
    example: '<FunctionPlot id="relu-curve" title="ReLU" of="relu" domain="-4 4" derivative at="x0" />',
  },
  {
    name: "Exercise",
    texts: ["lesson"],
    inside: "top",
    attributes: { id: required(id) },
    content: false,
    about: "The exercise in the folder exercises/ID.",
    example: '<Exercise id="relu-slope" />',
  },
  {
    name: "Question",
    texts: ["lesson"],
    inside: "top",
    attributes: { id: required(id) },
    content: false,
    about: "The choice question in the folder questions/ID.",
    example: '<Question id="kink" />',
  },
  {
    name: "Claim",
    texts: ["lesson"],
    inside: "top",
    attributes: {
      id: required({ kind: "claim" }),
      verdict: required({ kind: "oneOf", values: ["holds", "too simple", "wrong"] }),
      evidence: required(id),
      asks: required(id),
    },
    content: true,
    about:
      "A statement of the source texts, with our verdict, the cell or plot that shows it and the exercise or question that asks it.",
    example: '<Claim id="C08" verdict="holds" evidence="relu-curve" asks="relu">ReLU is max(0, x).</Claim>',
  },
  {
    name: "Callout",
    texts: ["lesson", "exercise", "question"],
    inside: "block",
    attributes: { title: optional(text) },
    content: true,
    about: "A framed remark that must not be missed.",
    example: '<Callout title="At the kink">PyTorch says 0.</Callout>',
  },
  {
    name: "Aside",
    texts: ["lesson", "exercise", "question"],
    inside: "block",
    attributes: {},
    content: true,
    about: "A note in the margin that may be missed.",
    example: "<Aside>Engineers call it a rectifier.</Aside>",
  },
  {
    name: "Hint",
    texts: ["exercise"],
    inside: "top",
    attributes: {},
    content: true,
    about: "A hint; the reader opens them one by one, in this order.",
    example: "<Hint>What is the slope left of 0?</Hint>",
  },
  {
    name: "Feedback",
    texts: ["exercise"],
    inside: "top",
    attributes: { for: required(id) },
    content: true,
    about: "What is said to an answer that behaves as wrong/ID.ts does.",
    example: '<Feedback for="returns-the-value">This is the value itself.</Feedback>',
  },
  {
    name: "Solution",
    texts: ["exercise"],
    inside: "top",
    attributes: {},
    content: true,
    about: "Words that go with the solution.",
    example: "<Solution>The slope is 1 to the right of 0.</Solution>",
  },
  {
    name: "Drawn",
    texts: ["question"],
    inside: "anywhere",
    attributes: {
      name: required(identifier),
      digits: optional({ kind: "number", whole: true, least: 0, most: 20 }),
    },
    content: false,
    about: "What variant.ts has drawn under this name, in a sentence.",
    example: '<Drawn name="x" />',
  },
  {
    name: "Curve",
    texts: ["question"],
    inside: "anywhere",
    attributes: {
      of: required({ kind: "oneOf", values: curveNames }),
      derivative: optional(flag),
      domain: optional({ kind: "numbers" }),
      range: optional({ kind: "numbers" }),
    },
    content: false,
    about:
      "A small picture of an activation's curve, or of its slope, in its colour and dash; in words it tells heights.",
    example: '<Curve of="tanh" domain="-4 4" />',
  },
  ...questionWords,
];

/** Options of a cell's fence: ` ```ts cell id="three-ways" run="click" `. */
export const cellOptions: Readonly<Record<string, Attribute>> = {
  id: required(id),
  title: optional(text),
  run: optional({ kind: "oneOf", values: ["auto", "click"] }),
  hidden: optional(flag),
  timeLimitSeconds: optional({ kind: "number", above: 0, most: 60 }),
};

/** Options of a twin's fence: ` ```py twin="three-ways" `, the same program in PyTorch. */
export const twinOptions: Readonly<Record<string, Attribute>> = { twin: required(id) };

/** Options of a fence that is only shown. */
export const listingOptions: Readonly<Record<string, Attribute>> = { title: optional(text) };

/** Options of a fence whose lines are to be put in order, in a question. */
export const linesOptions: Readonly<Record<string, Attribute>> = {
  lines: optional(flag),
  distractors: optional(flag),
  group: optional(id),
};

/** Languages of a fence that is only shown. */
export const listingLanguages = [
  "ts",
  "tsx",
  "js",
  "py",
  "text",
  "json",
  "sh",
  "html",
  "css",
  "yaml",
  "md",
  "mdx",
];

/** The word as it is known in texts of this kind; of a question whose kind is not known (null), as any question has it. */
export const findWord = (name: string, kind: TextKind, question: QuestionKind | null = null): Word | null =>
  words.find(
    (word) =>
      word.name === name && word.texts.includes(kind) && belongsTo(word, kind === "question" && question),
  ) ?? null;

const belongsTo = ({ questions }: Word, question: QuestionKind | null | false) =>
  !question || !questions || questions.includes(question);

/** Names of the words, of one kind of text or of all. */
export const wordNames = (kind?: TextKind, question: QuestionKind | null = null): string[] => [
  ...new Set(
    words
      .filter((word) => !kind || (word.texts.includes(kind) && belongsTo(word, question)))
      .map((word) => word.name),
  ),
];

/** Names of the words that are no part of what a question asks. */
export const partsOfQuestions: readonly string[] = [
  ...new Set(questionWords.filter((word) => mayStandIn(word, "top")).map(({ name }) => name)),
];
