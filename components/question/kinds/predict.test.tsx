import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { PredictAnswer, PredictTask, QuestionVerdict } from "@/lib/model";
import { Field } from "./predict";

const task: PredictTask = {
  kind: "predict",
  outcome: { kind: "number", value: 0.015625, within: 0.03, scale: [0, 1], unit: null },
};
const answer: PredictAnswer = { kind: "predict", prediction: { kind: "number", text: "0.49" } };
const verdict: QuestionVerdict = { kind: "incorrect", feedback: ["outcome"], notes: [] };

const html = (judged: { answer: PredictAnswer; verdict: QuestionVerdict } | null) =>
  renderToStaticMarkup(
    <Field
      name="q"
      task={task}
      view={{ items: [], feedback: {} }}
      variant={{ seed: 0, drawn: {} }}
      answer={answer}
      onAnswer={() => undefined}
      judged={judged}
    />,
  );

test("nothing of the outcome stands in the page's field before a prediction was made", () => {
  expect(html(null)).not.toContain("came out");
  expect(html(null)).not.toContain("disabled");
});

test("once the outcome is seen, the prediction stays as it was", () => {
  expect(html({ answer, verdict })).toContain("came out");
  expect(html({ answer, verdict })).toMatch(/<fieldset[^>]*disabled/);
  expect(html({ answer, verdict })).toContain('value="0.49"');
});
