import type { PredictAnswer, PredictedOutcome, Prediction, PredictTask, QuestionVerdict } from "@/lib/model";
import { judgeSketch } from "./sketch";
import { rounded } from "./sketch/words";
import { readTypedNumber } from "./typed-number";

/** Id of the words that open when the outcome is seen. */
const OUTCOME = "outcome";

type Outcome<K extends PredictedOutcome["kind"]> = Extract<PredictedOutcome, { kind: K }>;

/** Sets the prediction beside what came out: "correct" within what is allowed, else how far off it was. */
export function judgePredict({ outcome }: PredictTask, answer: PredictAnswer | null): QuestionVerdict {
  const prediction = answer?.prediction ?? null;
  switch (outcome.kind) {
    case "number":
      return judgeNumber(outcome, prediction);
    case "option":
      return judgeOption(outcome, prediction);
    case "curve":
      return judgeCurve(outcome, prediction);
  }
}

function judgeNumber(
  { value, within, unit }: Outcome<"number">,
  prediction: Prediction | null,
): QuestionVerdict {
  if (prediction?.kind !== "number" || !prediction.text.trim())
    return { kind: "unanswered", why: "Write down what you expect first." };
  const typed = readTypedNumber(prediction.text);
  if (typed.kind === "unreadable") return { kind: "unanswered", why: typed.why };
  if (typed.unit && typed.unit !== unit)
    return {
      kind: "unanswered",
      why: `There is “${typed.unit.slice(0, 20)}” behind the number. Write the number alone.`,
    };
  const off = Math.abs(typed.value - value);
  const [mine, came] = [typed.value, value].map((each) => withUnit(each, unit));
  const close = off <= within;
  const amount = close ? "" : `, ${withUnit(off, unit)} ${value > typed.value ? "higher" : "lower"}`;
  return said(close, [`You predicted ${mine}; with the lesson's own cells it came out as ${came}${amount}.`]);
}

function judgeOption({ options }: Outcome<"option">, prediction: Prediction | null): QuestionVerdict {
  const chosen = options.find(({ id }) => prediction?.kind === "option" && prediction.option === id);
  if (!chosen) return { kind: "unanswered", why: "Choose what you expect first." };
  return said(chosen.correct, []);
}

function judgeCurve({ sheet, curve }: Outcome<"curve">, prediction: Prediction | null): QuestionVerdict {
  const drawn = prediction?.kind === "curve" ? prediction.curve : [];
  const task = { kind: "sketch", ...sheet, curve, at: [], mistakes: [] } as const;
  const verdict = judgeSketch(task, { kind: "sketch", curve: drawn });
  return verdict.kind === "unanswered" ? verdict : said(verdict.kind === "correct", verdict.notes);
}

function said(close: boolean, notes: string[]): QuestionVerdict {
  return { kind: close ? "correct" : "incorrect", feedback: [OUTCOME], notes };
}

function withUnit(value: number, unit: string | null): string {
  return `${rounded(Number(value.toPrecision(3)), 12)}${unit ? ` ${unit}` : ""}`;
}
