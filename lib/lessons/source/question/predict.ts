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
      of: required(expression, "what comes out"),
      within: required({ kind: "number", least: 0 }, "how far off counts as predicted"),
      min: optional(number, "the lower end of a scale to set it on"),
      max: optional(number, "the upper end of that scale"),
      unit: optional(text, "what stands beside the field"),
    },
    about:
      "The number that comes out: an expression of the lesson's names; how far off a prediction may be to count as it; with min and max, a slider.",
  },
  {
    ...{ name: "Option", texts, questions, inside: "top", content: true },
    attributes: { correct: optional(flag, "what happens") },
    about: "One thing that may happen; the one that does is correct.",
  },
  {
    ...{ name: "Sketch", texts, questions, inside: "top", content: false },
    attributes: {
      of: required(expression, "the curve that comes out"),
      domain: required({ kind: "numbers" }, "the left and the right edge of the sheet"),
      range: required({ kind: "numbers" }, "its lower and its upper edge"),
      label: required(text, "what is drawn"),
    },
    about: "The curve that comes out: a function of x, which may read the lesson's names.",
  },
  {
    ...{ name: "Outcome", texts, questions, inside: "top", content: true },
    attributes: {},
    about: "What is to be seen in the outcome; it opens once the reader has predicted.",
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
