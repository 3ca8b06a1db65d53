import { expect, test } from "vitest";
import { type PredictAnswer, type Prediction, type PredictTask, sketchOf } from "@/lib/model";
import { judgePredict } from "./predict";

const loss: PredictTask = {
  kind: "predict",
  outcome: { kind: "number", value: 0.03125, within: 0.01, scale: [0, 1], unit: null },
};
const grows: PredictTask = {
  kind: "predict",
  outcome: {
    kind: "option",
    options: [
      { id: "option-1", correct: false },
      { id: "option-2", correct: true },
    ],
  },
};
const sheet = { domain: [-3, 3], range: [-1, 3], label: "ReLU(x)" } as const;
const relu = (x: number) => Math.max(0, x);
const curve: PredictTask = {
  kind: "predict",
  outcome: { kind: "curve", sheet, curve: sketchOf(relu, sheet) },
};
const predicted = (prediction: Prediction): PredictAnswer => ({ kind: "predict", prediction });

test("without a prediction nothing is told of the outcome", () => {
  for (const task of [loss, grows, curve])
    expect(judgePredict(task, null)).toMatchObject({ kind: "unanswered" });
  for (const text of [" ", "soon", "3 ms"])
    expect(judgePredict(loss, predicted({ kind: "number", text }))).toMatchObject({ kind: "unanswered" });
});

test("a number that is far off is told with what came out and how far it was", () => {
  expect(judgePredict(loss, predicted({ kind: "number", text: "1/2" }))).toEqual({
    kind: "incorrect",
    feedback: ["outcome"],
    notes: ["You predicted 0.5; with the lesson's own cells it came out as 0.0313, 0.469 lower."],
  });
});

test("a number within what is allowed counts as what came out", () => {
  expect(judgePredict(loss, predicted({ kind: "number", text: "0.04" }))).toEqual({
    kind: "correct",
    feedback: ["outcome"],
    notes: ["You predicted 0.04; with the lesson's own cells it came out as 0.0313."],
  });
});

test("whatever was chosen, the words to the outcome open", () => {
  expect(judgePredict(grows, predicted({ kind: "option", option: "option-1" }))).toEqual({
    kind: "incorrect",
    feedback: ["outcome"],
    notes: [],
  });
  expect(judgePredict(grows, predicted({ kind: "option", option: "option-2" })).kind).toBe("correct");
});

test("a predicted curve is told where it differs", () => {
  const verdict = judgePredict(curve, predicted({ kind: "curve", curve: sketchOf(Math.abs, sheet) }));
  expect(verdict).toMatchObject({ kind: "incorrect", feedback: ["outcome"] });
  expect(verdict.kind === "incorrect" && verdict.notes[0]).toContain("Left of 0 it should be flat");
  const right = judgePredict(curve, predicted({ kind: "curve", curve: sketchOf(relu, sheet) }));
  expect(right).toMatchObject({ kind: "correct", feedback: ["outcome"] });
});
