import type { NumberAnswer, NumberTask, NumberTolerance, QuestionVerdict, Variant } from "@/lib/model";
import { readTypedNumber, type TypedNumber } from "./typed-number";
import { valueOf } from "./value-of";

/** Rounding of the computer's own; not of the reader's. */
const SLACK = 1e-9;

/** Whether `got` is `expected`, as closely as is asked. */
export function isClose(got: number, expected: number, tolerance: NumberTolerance): boolean {
  if (Object.is(got, expected)) return true;
  const distance = Math.abs(got - expected);
  return distance <= allowed(expected, tolerance) + SLACK * Math.abs(expected);
}

function allowed(expected: number, tolerance: NumberTolerance): number {
  switch (tolerance.kind) {
    case "exact":
      return 0;
    case "within":
      return tolerance.distance;
    case "significant": {
      if (expected === 0) return 0.5 * 10 ** -tolerance.digits;
      const place = Math.floor(Math.log10(Math.abs(expected))) - tolerance.digits + 1;
      return 0.5 * 10 ** place;
    }
  }
}

/** Known mistakes first; then what can be said of any number: the sign, a power of ten, too few digits. */
export function judgeNumber(
  task: NumberTask,
  answer: NumberAnswer | null,
  variant: Variant,
): QuestionVerdict {
  const { tolerance, unit } = task;
  if (!answer?.text.trim()) return { kind: "unanswered", why: "Write a number first." };
  const typed = asFraction(readTypedNumber(answer.text), unit);
  if (typed.kind === "unreadable") return { kind: "unanswered", why: typed.why };
  if (typed.unit && typed.unit !== unit) {
    const asked = unit ? `The answer is asked in ${unit}.` : "Write the number alone.";
    return { kind: "unanswered", why: `There is “${typed.unit.slice(0, 20)}” behind the number. ${asked}` };
  }
  const expected = valueOf(task.answer, variant);
  if (isClose(typed.value, expected, tolerance)) return { kind: "correct", feedback: ["correct"], notes: [] };
  const mistake = task.mistakes.find((each) =>
    isClose(typed.value, valueOf(each.answer, variant), tolerance),
  );
  if (mistake) return { kind: "incorrect", feedback: [mistake.id], notes: [] };
  return { kind: "incorrect", feedback: ["otherwise"], notes: noteOn(typed.value, expected, tolerance) };
}

/** 25 % is 0.25 where percent is not what is asked. */
function asFraction(typed: TypedNumber, unit: string | null): TypedNumber {
  if (typed.kind === "unreadable" || typed.unit !== "%" || unit === "%") return typed;
  return { kind: "read", value: typed.value / 100, unit: "" };
}

function noteOn(got: number, expected: number, tolerance: NumberTolerance): string[] {
  if (expected !== 0 && isClose(-got, expected, tolerance)) return ["The size is right; look at the sign."];
  const ratio = Math.log10(got / expected);
  if (
    Number.isFinite(ratio) &&
    Math.round(ratio) !== 0 &&
    isClose(got / 10 ** Math.round(ratio), expected, tolerance)
  )
    return ["The digits are right; the decimal point is not."];
  if (
    tolerance.kind === "significant" &&
    isClose(got, expected, { kind: "significant", digits: tolerance.digits - 1 })
  )
    return [`Close. The answer is asked to ${tolerance.digits} significant digits.`];
  return [];
}
