import type { Root } from "mdast";
import type { NumberTask, NumberTolerance, Ref } from "@/lib/model";
import { type Finding, finding } from "../finding";
import { type Element, elementsNamed, hasFlag, placeOf, textOf } from "../tree";
import { flag, identifier, number, optional, text, type Word } from "../word";
import { itemId } from "./item-id";
import type { QuestionReader } from "./reader";

const words: readonly Word[] = [
  {
    name: "Answer",
    texts: ["question"],
    questions: ["number"],
    inside: "top",
    attributes: {
      value: optional(number, "the right number, written out"),
      of: optional(identifier, "or its name in variant.ts"),
      within: optional({ kind: "number", least: 0 }, "how far off it may be"),
      digits: optional(
        { kind: "number", whole: true, least: 1, most: 15 },
        "or how many significant digits count",
      ),
      unit: optional(text, "what stands beside the field"),
    },
    content: false,
    about:
      "The number that is right: written out, or (of) by its name in variant.ts; how far off it may be (within), or to how many significant digits.",
  },
  {
    name: "Feedback",
    texts: ["question"],
    questions: ["number"],
    inside: "top",
    attributes: {
      value: optional(number, "a wrong number, written out"),
      of: optional(identifier, "or its name in variant.ts"),
      correct: optional(flag, "said to the right number"),
    },
    content: true,
    about:
      "What is said to this wrong number, written out or (of) by its name in variant.ts; to the right one (correct); or, with neither, to any other.",
  },
];

const top = { line: 1, column: 1 };

function check(tree: Root): Finding[] {
  const [answer, second] = elementsNamed(tree, "Answer");
  if (!answer)
    return [finding(top, "question", "the question has no answer", 'Write <Answer value="…" /> below it.')];
  return [
    ...(second ? [finding(placeOf(second), "question", "a second <Answer>", "Leave one.")] : []),
    ...oneOf(answer, ["value", "of"], "exactly one"),
    ...oneOf(answer, ["within", "digits"], "at most one"),
    ...elementsNamed(tree, "Feedback").flatMap((feedback) =>
      oneOf(feedback, ["value", "of", "correct"], "at most one"),
    ),
  ];
}

function oneOf(element: Element, names: readonly string[], how: "exactly one" | "at most one"): Finding[] {
  const given = names.filter((name) => hasFlag(element, name));
  if (given.length === 1 || (given.length === 0 && how === "at most one")) return [];
  const seen = `<${element.name}> has ${given.length === 0 ? `neither ${names.join(" nor ")}` : given.join(" and ")}`;
  return [finding(placeOf(element), "question", seen, `Write ${how} of ${names.join(", ")}.`)];
}

function task(tree: Root): NumberTask {
  const [answer] = elementsNamed(tree, "Answer");
  if (!answer) throw new Error("A question without an answer was refused before.");
  return {
    kind: "number",
    answer: refOf(answer) ?? Number.NaN,
    tolerance: toleranceOf(answer),
    unit: textOf(answer, "unit"),
    mistakes: elementsNamed(tree, "Feedback").flatMap((feedback, index) => {
      const wrong = refOf(feedback);
      return wrong === null ? [] : [{ id: itemId("Feedback", index), answer: wrong }];
    }),
  };
}

function refOf(element: Element): Ref<number> | null {
  const [value, of] = [textOf(element, "value"), textOf(element, "of")];
  if (of !== null) return { drawn: of };
  return value === null ? null : Number(value);
}

function toleranceOf(answer: Element): NumberTolerance {
  const [within, digits] = [textOf(answer, "within"), textOf(answer, "digits")];
  if (within !== null) return { kind: "within", distance: Number(within) };
  return digits === null ? { kind: "exact" } : { kind: "significant", digits: Number(digits) };
}

export const numberQuestion: QuestionReader = { words, check, task };
