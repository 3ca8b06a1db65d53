import type { ComparisonSign, Formula } from "./formula";
import { functions } from "./functions";

/** Numbers by the names of variables. */
export type Values = Readonly<Record<string, number>>;

const constants = { e: Math.E, pi: Math.PI };

/** The formula's number in float64, or NaN where it has none: 0/0, √−1, ln 0, 1/0. */
export function evaluate(formula: Formula, values: Values): number {
  const result = valueOf(formula, values);
  return Number.isFinite(result) ? result : Number.NaN;
}

/** Infinities may come and go on the way: 1/(1 + e^1000) is 0. */
function valueOf(formula: Formula, values: Values): number {
  switch (formula.kind) {
    case "number":
      return formula.value;
    case "constant":
      return constants[formula.name];
    case "variable":
      return values[formula.name] ?? Number.NaN;
    case "negation":
      return -valueOf(formula.of, values);
    case "operation":
      return operate(formula.operator, valueOf(formula.left, values), valueOf(formula.right, values));
    case "call":
      return functions[formula.name].of(...formula.args.map((arg) => valueOf(arg, values)));
    case "comparison":
      return compare(
        formula.terms.map((term) => valueOf(term, values)),
        formula.signs,
      );
    case "logic":
      return logic(formula.word, valueOf(formula.left, values), valueOf(formula.right, values));
    case "choice":
      return choose(valueOf(formula.condition, values), formula, values);
  }
}

function operate(operator: string, left: number, right: number): number {
  switch (operator) {
    case "+":
      return left + right;
    case "-":
      return left - right;
    case "*":
      return left * right;
    case "/":
      return left / right;
    default:
      return left ** right;
  }
}

function compare(terms: readonly number[], signs: readonly ComparisonSign[]): number {
  if (terms.some(Number.isNaN)) return Number.NaN;
  return signs.every((sign, index) => holds(sign, terms[index]!, terms[index + 1]!)) ? 1 : 0;
}

function holds(sign: ComparisonSign, left: number, right: number): boolean {
  switch (sign) {
    case "<":
      return left < right;
    case "<=":
      return left <= right;
    case ">":
      return left > right;
    case ">=":
      return left >= right;
    case "==":
      return left === right;
    case "!=":
      return left !== right;
  }
}

function logic(word: "and" | "or", left: number, right: number): number {
  if (Number.isNaN(left) || Number.isNaN(right)) return Number.NaN;
  const isTrue = word === "and" ? left !== 0 && right !== 0 : left !== 0 || right !== 0;
  return isTrue ? 1 : 0;
}

/** Only the branch that is taken has to have a value. */
function choose(
  condition: number,
  { yes, no }: Extract<Formula, { kind: "choice" }>,
  values: Values,
): number {
  if (Number.isNaN(condition)) return Number.NaN;
  return valueOf(condition !== 0 ? yes : no, values);
}
