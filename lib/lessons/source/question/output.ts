import type { Root } from "mdast";
import { outputLines } from "@/lib/grading";
import type { OutputTask } from "@/lib/model";
import { readFence } from "../fence";
import { type Finding, finding } from "../finding";
import { elementsNamed, placeOf, textOf, walk } from "../tree";
import { flag, optional, text, type Word } from "../word";
import { itemId } from "./item-id";
import { saidTo } from "./only-answer";
import type { QuestionReader } from "./reader";

const words: readonly Word[] = [
  {
    name: "Feedback",
    texts: ["question"],
    questions: ["output"],
    inside: "top",
    attributes: {
      text: optional(text, "a wrong output, \\n between its lines"),
      correct: optional(flag, "said to the right output"),
    },
    content: true,
    about:
      "What is said to this wrong output, with \\n between its lines; to the right one (correct); or, with neither, to any other.",
  },
];

/** A program that the build runs; `line`: the line of the file on which it begins. */
export type OutputProgram = { source: string; line: number };

/** The programs of a question that asks what they print: ` ```ts output `. */
export function outputPrograms(tree: Root): OutputProgram[] {
  return [...walk(tree)].flatMap(({ node }) =>
    node.type === "code" && readFence(node).kind === "output"
      ? [{ source: node.value, line: placeOf(node).line + 1 }]
      : [],
  );
}

function check(tree: Root): Finding[] {
  const [program, second] = outputPrograms(tree);
  const place = { line: second?.line ?? 1, column: 1 };
  return [
    ...(program
      ? []
      : [finding(place, "question", "the question has no program", "Write a fence ```ts output.")]),
    ...(second
      ? [finding(place, "question", "a second program to be read", "Leave one fence ```ts output.")]
      : []),
    ...saidTo(tree, "text"),
  ];
}

/** What is printed is not known before the program has run. */
function task(tree: Root): OutputTask {
  return {
    kind: "output",
    lines: [],
    mistakes: elementsNamed(tree, "Feedback").flatMap((feedback, index) => {
      const wrong = textOf(feedback, "text");
      return wrong === null
        ? []
        : [{ id: itemId("Feedback", index), lines: outputLines(wrong.replaceAll("\\n", "\n")) }];
    }),
  };
}

export const outputQuestion: QuestionReader = { words, check, task };
