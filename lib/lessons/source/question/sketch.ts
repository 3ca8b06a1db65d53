import type { Root } from "mdast";
import { type Finding, finding } from "../finding";
import { type Element, elementsNamed, hasFlag, placeOf, textOf, writtenAttributes } from "../tree";
import { expression, flag, optional, required, text, type Word } from "../word";
import { itemId } from "./item-id";
import type { QuestionReader } from "./reader";
import type { WrittenExpression, WrittenSketch } from "./written";

const words: readonly Word[] = [
  {
    name: "Sketch",
    texts: ["question"],
    questions: ["sketch"],
    inside: "top",
    attributes: {
      of: required(expression, "the function to draw"),
      domain: required({ kind: "numbers" }, "the left and the right edge of the sheet"),
      range: required({ kind: "numbers" }, "its lower and its upper edge"),
      label: required(text, "what is drawn"),
      at: optional(text, "the x whose heights are asked for by themselves"),
    },
    content: false,
    about:
      "The curve to draw: a function of x, from the first to the last x (domain) and from the lowest to the highest y (range) of the sheet; at: the x whose heights are asked for by themselves.",
  },
  {
    name: "Feedback",
    texts: ["question"],
    questions: ["sketch"],
    inside: "top",
    attributes: {
      of: optional(expression, "a wrong curve"),
      correct: optional(flag, "said to the right curve"),
    },
    content: true,
    about:
      "What is said to a drawing of this wrong curve (of); to one of the right curve (correct); or, with neither, to any other.",
  },
];

const top = { line: 1, column: 1 };

function check(tree: Root): Finding[] {
  const [sketch, second] = elementsNamed(tree, "Sketch");
  if (!sketch) {
    const remedy = 'Write <Sketch of="(x) => …" domain="-3 3" range="-1 3" label="f(x)" /> below it.';
    return [finding(top, "question", "the question has no sketch", remedy)];
  }
  return [
    ...(second ? [finding(placeOf(second), "question", "a second <Sketch>", "Leave one.")] : []),
    ...pointFindings(sketch),
    ...elementsNamed(tree, "Feedback").flatMap((feedback) =>
      hasFlag(feedback, "of") && hasFlag(feedback, "correct")
        ? [
            finding(
              placeOf(feedback),
              "question",
              "<Feedback> has of and correct",
              "Write at most one of them.",
            ),
          ]
        : [],
    ),
  ];
}

function pointFindings(sketch: Element): Finding[] {
  const [min, max] = numbersOf(sketch, "domain");
  const outside = numbersOf(sketch, "at").filter((x) => !(x >= (min ?? 0) && x <= (max ?? 0)));
  if (outside.length === 0) return [];
  const remedy = 'Write numbers of the domain with spaces between them, such as at="0 1".';
  return [
    finding(placeOf(sketch), "question", `at="${textOf(sketch, "at")}" has no place on the sheet`, remedy),
  ];
}

function task(tree: Root): WrittenSketch {
  const [sketch] = elementsNamed(tree, "Sketch");
  if (!sketch) throw new Error("A question without a sketch was refused before.");
  return {
    kind: "sketch",
    ...frameOf(sketch),
    at: numbersOf(sketch, "at"),
    curve: expressionOf(sketch) ?? { of: "", position: placeOf(sketch) },
    mistakes: elementsNamed(tree, "Feedback").flatMap((feedback, index) => {
      const curve = expressionOf(feedback);
      return curve ? [{ id: itemId("Feedback", index), curve }] : [];
    }),
  };
}

/** The sheet that a `<Sketch>` is drawn on. */
export function frameOf(sketch: Element): Pick<WrittenSketch, "domain" | "range" | "label"> {
  return {
    domain: numbersOf(sketch, "domain") as [number, number],
    range: numbersOf(sketch, "range") as [number, number],
    label: textOf(sketch, "label") ?? "",
  };
}

/** What stands in `of`, or null where it is missing. */
export function expressionOf(element: Element): WrittenExpression | null {
  const attribute = writtenAttributes(element).find(({ name }) => name === "of");
  if (!attribute || attribute.value === true) return null;
  const { line, column } = attribute.place;
  return { of: attribute.value, position: { line, column: column + 'of="'.length } };
}

function numbersOf(element: Element, name: string): number[] {
  const written = textOf(element, name)?.trim();
  return written ? written.split(/\s+/).map(Number) : [];
}

export const sketch: QuestionReader = { words, check, task };
