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
      of: required(expression, "what is computed"),
      digits: optional({ kind: "number", whole: true, least: 0, most: 20 }, "how many after the point"),
    },
    content: false,
    about: "A number in a sentence, computed by the build and live in the page.",
  },
  {
    name: "Slider",
    texts: ["lesson"],
    inside: "anywhere",
    attributes: {
      name: required(identifier, "its name in the lesson"),
      label: optional(text, "what stands beside it; its name where left out"),
      min: required(number, "its lower end"),
      max: required(number, "its upper end"),
      step: optional({ kind: "number", above: 0 }, "how far one press of a key moves it"),
      value: required(number, "where it stands at first"),
    },
    content: false,
    about: "A number that the reader sets; the whole lesson knows it by its name.",
  },
  {
    name: "Choice",
    texts: ["lesson"],
    inside: "block",
    attributes: {
      name: required(identifier, "its name in the lesson"),
      label: optional(text, "what stands beside it; its name where left out"),
      options: required(text, "the texts, with commas between them"),
      value: required(text, "the one that is chosen at first"),
    },
    content: false,
    about: "One of several texts, which the reader chooses; the whole lesson knows it by its name.",
  },
  {
    name: "Toggle",
    texts: ["lesson"],
    inside: "block",
    attributes: {
      name: required(identifier, "its name in the lesson"),
      label: optional(text, "what stands beside it; its name where left out"),
      on: optional(flag, "true at first"),
    },
    content: false,
    about: "Yes or no (true or false), as the reader switches it; the whole lesson knows it by its name.",
  },
  {
    name: "FunctionPlot",
    texts: ["lesson"],
    inside: "block",
    attributes: {
      id: required(id, "what claims and links call it"),
      title: required(text, "what stands above it"),
      of: required(expression, "a function, or an object of functions whose keys name the curves"),
      domain: required({ kind: "numbers" }, "the first and the last x"),
      derivative: optional(flag, "draws the slope as well"),
      second: optional(flag, "draws the second derivative as well"),
      logX: optional(flag, "a logarithmic x axis"),
      logY: optional(flag, "a logarithmic y axis"),
      at: optional(identifier, "the slider, or number, that is marked on the curves"),
    },
    content: false,
    about:
      "A function, or an object of named functions, drawn over a domain; with derivatives, log axes and a marked x on request.",
  },
  {
    name: "Exercise",
    texts: ["lesson"],
    inside: "top",
    attributes: { id: required(id, "its folder below exercises") },
    content: false,
    about: "The exercise in the folder exercises/ID.",
  },
  {
    name: "Question",
    texts: ["lesson"],
    inside: "top",
    attributes: { id: required(id, "its folder below questions") },
    content: false,
    about: "The question in the folder questions/ID.",
  },
  {
    name: "Claim",
    texts: ["lesson"],
    inside: "top",
    attributes: {
      id: required({ kind: "claim" }, "its number in claims.json"),
      verdict: required({ kind: "oneOf", values: ["holds", "too simple", "wrong"] }, "as in claims.json"),
      evidence: required(id, "the cell or plot that shows it"),
      asks: required(id, "the exercise or question that asks it"),
    },
    content: true,
    about:
      "A statement of the source texts, with our verdict, the cell or plot that shows it and the exercise or question that asks it.",
  },
  {
    name: "Callout",
    texts: ["lesson", "exercise", "question"],
    inside: "block",
    attributes: { title: optional(text, "what stands above it") },
    content: true,
    about: "A framed remark that must not be missed.",
  },
  {
    name: "Aside",
    texts: ["lesson", "exercise", "question"],
    inside: "block",
    attributes: {},
    content: true,
    about: "A note in the margin that may be missed.",
  },
  {
    name: "Hint",
    texts: ["exercise"],
    inside: "top",
    attributes: {},
    content: true,
    about: "A hint; the reader opens them one by one, in this order.",
  },
  {
    name: "Feedback",
    texts: ["exercise"],
    inside: "top",
    attributes: { for: required(id, "the mistake: a file below wrong") },
    content: true,
    about: "What is said to an answer that behaves as wrong/ID.ts does.",
  },
  {
    name: "Solution",
    texts: ["exercise"],
    inside: "top",
    attributes: {},
    content: true,
    about: "Words that go with the solution.",
  },
  {
    name: "Drawn",
    texts: ["question"],
    inside: "anywhere",
    attributes: {
      name: required(identifier, "what variant.ts calls it"),
      digits: optional({ kind: "number", whole: true, least: 0, most: 20 }, "how many after the point"),
    },
    content: false,
    about: "What variant.ts has drawn under this name, in a sentence.",
  },
  {
    name: "Curve",
    texts: ["question"],
    inside: "anywhere",
    attributes: {
      of: required({ kind: "oneOf", values: curveNames }, "the activation, by its name in the engine"),
      derivative: optional(flag, "its slope instead"),
      domain: optional({ kind: "numbers" }, "the x at its two sides"),
      range: optional({ kind: "numbers" }, "the y at its bottom and top"),
    },
    content: false,
    about:
      "A small picture of an activation's curve, or of its slope, in its colour and dash; in words it tells heights.",
  },
  ...questionWords,
];

/** Options of a cell's fence: ` ```ts cell id="three-ways" run="click" `. */
export const cellOptions: Readonly<Record<string, Attribute>> = {
  id: required(id, "its name; what a reader typed hangs on it"),
  title: optional(text, "what stands above it; its id where left out"),
  run: optional({ kind: "oneOf", values: ["auto", "click"] }, "click: does not run again by itself"),
  hidden: optional(flag, "runs, and is not shown"),
  timeLimitSeconds: optional({ kind: "number", above: 0, most: 60 }, "when it is stopped; 10 where left out"),
};

/** Options of a twin's fence: ` ```py twin="three-ways" `, the same program in PyTorch. */
export const twinOptions: Readonly<Record<string, Attribute>> = {
  twin: required(id, "its cell"),
};

/** Options of a fence that is only shown. */
export const listingOptions: Readonly<Record<string, Attribute>> = {
  title: optional(text, "what stands above it"),
};

/** Options of a fence whose lines are to be put in order, in a question. */
export const linesOptions: Readonly<Record<string, Attribute>> = {
  lines: optional(flag, "they belong in the order"),
  distractors: optional(flag, "they belong nowhere"),
  group: optional(id, "lines of one group may change places"),
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
