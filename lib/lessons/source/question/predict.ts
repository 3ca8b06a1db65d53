import type { Root } from "mdast";
import { type Finding, finding } from "../finding";
import { type Element, elementsNamed, hasFlag, placeOf, textOf } from "../tree";
import { expression, flag, number, optional, required, text, type Word } from "../word";
import { itemId } from "./item-id";
import type { QuestionReader } from "./reader";
import { expressionOf, frameOf } from "./sketch";
import type { WrittenPredict } from "./written";

const texts = ["question"] as const;
const questions = ["predict"] as const;

const words: readonly Word[] = [
  {
    ...{ name: "Answer", texts, questions, inside: "top", content: false },
    attributes: {
      of: required(expression),
      within: required({ kind: "number", least: 0 }),
      min: optional(number),
      max: optional(number),
      unit: optional(text),
    },
    about:
      "The number that comes out: an expression of the lesson's names; how far off a prediction may be to count as it; with min and max, a slider.",
    example: '<Answer of="losses.at(-1)" within="0.05" min="0" max="1" />',
  },
  {
    ...{ name: "Option", texts, questions, inside: "top", content: true },
    attributes: { correct: optional(flag) },
    about: "One thing that may happen; the one that does is correct.",
    example: "<Option correct>It falls.</Option>",
  },
  {
    ...{ name: "Sketch", texts, questions, inside: "top", content: false },
    attributes: {
      of: required(expression),
      domain: required({ kind: "numbers" }),
      range: required({ kind: "numbers" }),
      label: required(text),
    },
    about: "The curve that comes out: a function of x, which may read the lesson's names.",
    example: '<Sketch of="(x) => slopeThrough(x)" domain="1 20" range="0 1" label="slope" />',
  },
  {
    ...{ name: "Outcome", texts, questions, inside: "top", content: true },
    attributes: {},
    about: "What is to be seen in the outcome; it opens once the reader has predicted.",
    example: "<Outcome>Each layer takes at least three quarters of the slope away.</Outcome>",
  },
];

const top = { line: 1, column: 1 };
const found = (place: typeof top, seen: string, remedy: string) => finding(place, "question", seen, remedy);

function check(tree: Root): Finding[] {
  const [answers, options, sketches, outcomes] = ["Answer", "Option", "Sketch", "Outcome"].map((name) =>
    elementsNamed(tree, name),
  ) as [Element[], Element[], Element[], Element[]];
  const ways = [answers, options, sketches].filter(({ length }) => length > 0);
  const doubled = [answers, sketches, outcomes].flatMap((each) => each.slice(1));
  return [
    ...(ways.length === 1
      ? []
      : [
          found(
            top,
            `there are ${ways.length} kinds of outcome to predict`,
            "Write an <Answer>, two or more <Option>, or a <Sketch>.",
          ),
        ]),
    ...doubled.map((each) => found(placeOf(each), `a second <${each.name}>`, "Leave one.")),
    ...(outcomes.length > 0
      ? []
      : [found(top, "nothing is said to the outcome", "Write <Outcome>…</Outcome>.")]),
    ...answers.flatMap(scaleFindings),
    ...(options.length > 0 ? optionFindings(options) : []),
  ];
}

function scaleFindings(answer: Element): Finding[] {
  const [min, max] = [textOf(answer, "min"), textOf(answer, "max")];
  if (min === null && max === null) return [];
  if (min !== null && max !== null && Number(min) < Number(max)) return [];
  return [
    found(
      placeOf(answer),
      "the scale has no two ends, the smaller first",
      'Write min="…" and max="…", or neither.',
    ),
  ];
}

function optionFindings(options: readonly Element[]): Finding[] {
  const right = options.filter((option) => hasFlag(option, "correct")).length;
  if (options.length >= 2 && right === 1) return [];
  const seen = `${options.length} options, ${right} of them correct`;
  return [found(placeOf(options[0]!), seen, "Write at least two, exactly one of them correct.")];
}

function task(tree: Root): WrittenPredict {
  const [answer] = elementsNamed(tree, "Answer");
  const [sketch] = elementsNamed(tree, "Sketch");
  if (answer) return { kind: "predict", outcome: { kind: "number", ...numberOf(answer) } };
  if (sketch) {
    const curve = expressionOf(sketch) ?? { of: "", position: placeOf(sketch) };
    return { kind: "predict", outcome: { kind: "curve", sheet: frameOf(sketch), curve } };
  }
  const options = elementsNamed(tree, "Option").map((option, index) => ({
    id: itemId("Option", index),
    correct: hasFlag(option, "correct"),
  }));
  return { kind: "predict", outcome: { kind: "option", options } };
}

function numberOf(answer: Element) {
  const [min, max] = [textOf(answer, "min"), textOf(answer, "max")];
  return {
    value: expressionOf(answer) ?? { of: "", position: placeOf(answer) },
    within: Number(textOf(answer, "within")),
    scale: min === null || max === null ? null : ([Number(min), Number(max)] as const),
    unit: textOf(answer, "unit"),
  };
}

export const predict: QuestionReader = { words, check, task };
