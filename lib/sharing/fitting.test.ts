import { expect, test } from "vitest";
import type { Changes } from "./changes";
import { fitting } from "./fitting";
import { lessonWith } from "./testing/lesson-with";

const lesson = lessonWith({
  cells: ["gate"],
  exercises: ["relu"],
  sliders: [{ name: "x0", min: -4, max: 4 }],
  others: [
    { kind: "choice", name: "form", label: "Form", options: ["relu", "tanh"], initial: "relu" },
    { kind: "toggle", name: "bias", label: "Bias", initial: true },
  ],
});
const none: Changes = { lesson: lesson.slug, texts: [], controls: [] };
const answer = (changes: Partial<Changes>) => {
  const fit = fitting({ ...none, ...changes }, lesson, "link");
  return fit.kind === "refused" ? fit.because : "it fits";
};

test("Changes of cells, exercises and controls that the lesson has are let in as they are", () => {
  const changes: Changes = {
    lesson: lesson.slug,
    texts: [
      ["cell:gate", "1"],
      ["exercise:relu", "2"],
    ],
    controls: [
      ["x0", 4],
      ["form", "tanh"],
      ["bias", false],
    ],
  };
  expect(fitting(changes, lesson, "link")).toEqual({ kind: "read", value: changes });
});

test.each<[title: string, changes: Partial<Changes>, words: RegExp]>([
  ["another lesson", { lesson: "tanh" }, /belongs to another lesson, “tanh”/],
  ["an unknown cell", { texts: [["cell:gone", "1"]] }, /“cell:gone”, which this lesson does not have/],
  ["a cell named as an exercise", { texts: [["exercise:gate", "1"]] }, /“exercise:gate”, which/],
  [
    "an unknown control",
    { controls: [["__proto__", 1]] },
    /“__proto__”, a control that this lesson does not have/,
  ],
  ["a slider beyond its end", { controls: [["x0", 4.5]] }, /“x0” to 4.5, which lies outside -4 to 4/],
  ["a slider set to a text", { controls: [["x0", "4"]] }, /slider “x0” to 4, which is no number/],
  [
    "a choice of what is not offered",
    { controls: [["form", "gelu"]] },
    /“form” to gelu, which is none of its/,
  ],
  [
    "a choice set to a number",
    { controls: [["form", 1]] },
    /choice “form” to 1, which is none of its options/,
  ],
  ["a toggle set to a number", { controls: [["bias", 1]] }, /“bias” to 1, which is neither true nor false/],
  [
    "a text beyond all measure",
    { texts: [["cell:gate", "x".repeat(200_001)]] },
    /has 200001 characters; at most/,
  ],
  [
    "one cell twice",
    {
      texts: [
        ["cell:gate", "1"],
        ["cell:gate", "2"],
      ],
    },
    /changes “cell:gate” twice/,
  ],
])("Changes that do not fit the lesson are refused with the place: %s", (_, changes, words) => {
  expect(answer(changes)).toMatch(words);
});
