import type { Comparison, FormulaAnswer, FormulaTask, QuestionVerdict, Variant } from "@/lib/model";
import { type Agreement, agreement, type Space } from "./agreement";
import { evaluate, type Values } from "./evaluate";
import type { Formula, Names } from "./formula";
import { numberPair } from "./number-pair";
import { parseFormula } from "./parse";

/** How many points the two curves are drawn through. */
const drawnPoints = 41;

/** The numbers that a variant draws, by name; texts and lists have no place in a formula. */
export function drawnNumbers({ drawn }: Variant): Values {
  return Object.fromEntries(
    Object.entries(drawn).flatMap(([name, value]) => (typeof value === "number" ? [[name, value]] : [])),
  );
}

/** Where the formulas of a question are compared. */
export function spaceOf({ variables, domain, except }: FormulaTask, variant: Variant): Space {
  return { variables, domain, except, given: drawnNumbers(variant) };
}

/** A formula of the author's. Throws where it cannot be read, which the build has ruled out. */
export function writtenFormula(text: string, task: FormulaTask, variant: Variant): Formula {
  const names: Names = [...task.variables, ...Object.keys(drawnNumbers(variant))];
  const parsed = parseFormula(text, names);
  if (parsed.kind === "problem")
    throw new Error(`The formula ${text} of a question: ${parsed.problem.message}`);
  return parsed.formula;
}

/**
 * Right where the reader's formula has the answer's values; a known mistake by its values; else the simplest point at
 * which the two part. What cannot be read, or does not end, is not answered.
 */
export function judgeFormula(
  task: FormulaTask,
  answer: FormulaAnswer | null,
  variant: Variant,
): QuestionVerdict {
  const text = answer?.text ?? "";
  if (text.trim() === "") return { kind: "unanswered", why: "Write a formula first." };
  const parsed = parseFormula(text, task.variables);
  if (parsed.kind === "problem") {
    const { column, message } = parsed.problem;
    return { kind: "unanswered", why: `Column ${column}: ${message}` };
  }
  const space = spaceOf(task, variant);
  const isLike = (formula: string) =>
    agreement(parsed.formula, writtenFormula(formula, task, variant), space);
  const found = isLike(task.answer);
  if (found.kind === "agrees") return { kind: "correct", feedback: ["correct"], notes: [] };
  const mistake = task.mistakes.find(({ formula }) => isLike(formula).kind === "agrees");
  if (mistake) return { kind: "incorrect", feedback: [mistake.id], notes: [] };
  return { kind: "incorrect", feedback: ["otherwise"], notes: [differenceSentence(found)] };
}

/** `At x = −1 your formula gives −1; expected is 0.` */
function differenceSentence({ at, got, expected }: Extract<Agreement, { kind: "differs" }>): string {
  const where = Object.entries(at).map(([name, value]) => `${name} = ${numberPair(value, Number.NaN)[0]}`);
  const [found, wanted] = numberPair(got, expected);
  const gives = Number.isNaN(got) ? "has no value" : `gives ${found}`;
  const place = where.length > 0 ? `At ${where.join(", ")} your formula` : "Your formula";
  return `${place} ${gives}; expected is ${wanted}.`;
}

/** The reader's formula beside the answer, where both are of one variable and the reader's can be read. */
export function curvesOf(task: FormulaTask, text: string, variant: Variant): Comparison | null {
  const [variable, another] = task.variables;
  const parsed = parseFormula(text, task.variables);
  if (variable === undefined || another !== undefined || parsed.kind === "problem") return null;
  const expected = writtenFormula(task.answer, task, variant);
  const [min, max] = task.domain;
  return Array.from({ length: drawnPoints }, (_, index) => {
    const x = min + ((max - min) * index) / (drawnPoints - 1);
    const at = { ...drawnNumbers(variant), [variable]: x };
    return { x, got: evaluate(parsed.formula, at), expected: evaluate(expected, at) };
  });
}
