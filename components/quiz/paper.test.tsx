import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { QuestionTask } from "@/lib/model";
import { AnswerKey } from "./answer-key";
import { AnswerRoom } from "./answer-room";

const items = [
  "option-1",
  "option-2",
  "line-1",
  "line-2",
  "line-3",
  "pair-1",
  "pair-1-right",
  "pair-2",
  "pair-2-right",
];
const view = {
  items: items.map((id) => ({ id, content: `<${id}>`, feedback: `why ${id}` })),
  feedback: { correct: "well done", otherwise: "no", "feedback-1": "usual slip", outcome: "so it went" },
};
const variant = { seed: 7, drawn: { x: -3 } };
const text = (Part: typeof AnswerKey, task: QuestionTask) =>
  renderToStaticMarkup(<Part task={task} view={view} variant={variant} />)
    .replace(/<[^>]*>/g, " ")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/\s+/g, " ");

const options = [
  { id: "option-1", correct: false },
  { id: "option-2", correct: true },
];
const exact = { kind: "exact" as const };
const usual = { id: "feedback-1" };
const tasks: [QuestionTask, string[]][] = [
  [{ kind: "choice", options }, ["A why option-1", "B · right why option-2"]],
  [{ kind: "several", options }, ["B · right why option-2"]],
  [{ kind: "predict", outcome: { kind: "option", options } }, ["B · came out so it went"]],
  [
    { kind: "predict", outcome: { kind: "number", value: -0.25, within: 0.1, scale: null, unit: "s" } },
    ["−0.25 s · came out so it went"],
  ],
  [
    {
      kind: "number",
      answer: { drawn: "x" },
      tolerance: exact,
      unit: "s",
      mistakes: [{ ...usual, answer: 3 }],
    },
    ["−3 s · right well done", "3 usual slip", "anything else no"],
  ],
  [
    {
      kind: "formula",
      answer: "2*u",
      variables: ["u"],
      domain: [-1, 1],
      except: [],
      mistakes: [{ ...usual, formula: "u+u*u" }],
    },
    ["2*u · right well done", "u+u*u usual slip"],
  ],
  [
    { kind: "output", lines: ["printed"], mistakes: [{ ...usual, lines: ["misprinted"] }] },
    ["printed · right well done", "misprinted usual slip"],
  ],
  [
    {
      kind: "order",
      lines: [
        { id: "line-2", group: "a" },
        { id: "line-1", group: "b" },
      ],
      distractors: ["line-3"],
    },
    ["1 <line-2> 2 <line-1> left out <line-3>"],
  ],
];

describe.each(tasks)("on paper, a question of the kind %o", (task, key) => {
  it("has room, and does not say what is right", () => {
    const room = text(AnswerRoom, task);
    for (const word of [
      "right ·",
      "· right",
      "well done",
      "why",
      "usual slip",
      "2*u",
      "printed",
      "−3",
      "left out",
    ])
      expect(room).not.toContain(word);
  });

  it("has a key that says what is right, and why", () => {
    for (const words of key) expect(text(AnswerKey, task)).toContain(words);
  });
});

it("pairs get letters on paper, and the key has for each the letter under which its partner stands there", () => {
  const pairs = [1, 2].map((n) => ({ left: `pair-${n}`, right: `pair-${n}-right`, mistaken: [] }));
  const task: QuestionTask = { kind: "match", pairs, rights: ["pair-1-right", "pair-2-right"] };
  const room = text(AnswerRoom, task);
  for (const n of [1, 2]) {
    const letter = room.match(new RegExp(`([AB]) <pair-${n}-right>`))?.[1];
    expect(text(AnswerKey, task)).toContain(`${letter} <pair-${n}>`);
  }
});

it("a sketch is drawn on an empty sheet, and the key has the curve, a gap left open", () => {
  const task: QuestionTask = {
    kind: "sketch",
    label: "f(x)",
    domain: [-2, 2],
    range: [-1, 1],
    curve: Array.from({ length: 121 }, (_, column) => (column === 60 ? null : -1)),
    at: [],
    mistakes: [],
  };
  const strokes = (Part: typeof AnswerKey) =>
    [...renderToStaticMarkup(<Part task={task} view={view} variant={variant} />).matchAll(/ d="([^"]*)"/g)]
      .map(([, d = ""]) => d)
      .filter((d) => d.includes("L"));
  expect(strokes(AnswerRoom)).toEqual([]);
  expect(strokes(AnswerKey).map((d) => d.match(/M/g)?.length)).toEqual([2]);
});
