import type { ComparisonSign, Formula } from "./formula";
import type { FunctionName } from "./functions";

const signs: Readonly<Record<ComparisonSign, string>> = {
  "<": "is less than",
  "<=": "is at most",
  ">": "is greater than",
  ">=": "is at least",
  "==": "equals",
  "!=": "differs from",
};

const operators = { "+": "plus", "-": "minus", "*": "times", "/": "over", "^": "to the power of" };

const named: Partial<Record<FunctionName, string>> = {
  abs: "the absolute value of",
  sqrt: "the square root of",
  ln: "the natural logarithm of",
  log2: "the logarithm to base 2 of",
  log10: "the logarithm to base 10 of",
  min: "the smaller of",
  max: "the larger of",
};

/** How the formula was understood, in words that can be heard, parentheses and all. */
export function wordsOf(formula: Formula): string {
  switch (formula.kind) {
    case "number":
      return formula.value < 0 ? `minus ${-formula.value}` : String(formula.value);
    case "constant":
    case "variable":
      return formula.name.replaceAll("_", " ");
    case "negation":
      return `minus ${part(formula.of)}`;
    case "operation":
      return operationWords(formula);
    case "call":
      return callWords(formula);
    case "comparison":
      return formula.terms
        .flatMap((term, index) => [part(term), signs[formula.signs[index] ?? "=="]])
        .slice(0, -1)
        .join(" ");
    case "logic":
      return `${part(formula.left)} ${formula.word} ${part(formula.right)}`;
    case "choice":
      return `${part(formula.yes)} if ${wordsOf(formula.condition)}, otherwise ${wordsOf(formula.no)}`;
  }
}

function operationWords({ operator, left, right }: Extract<Formula, { kind: "operation" }>): string {
  if (operator === "^" && right.kind === "number" && right.value === 2) return `${part(left)} squared`;
  return `${part(left)} ${operators[operator]} ${part(right)}`;
}

function callWords({ name, args }: Extract<Formula, { kind: "call" }>): string {
  const words = named[name] ?? `${name} of`;
  return `${words} ${args.map(part).join(" and ")}`;
}

/** What stands within another formula. */
function part(formula: Formula): string {
  return isShort(formula) ? wordsOf(formula) : `open parenthesis ${wordsOf(formula)} close parenthesis`;
}

function isShort(formula: Formula): boolean {
  switch (formula.kind) {
    case "number":
    case "constant":
    case "variable":
      return true;
    case "negation":
      return isShort(formula.of);
    case "call":
      return formula.args.every(isShort);
    default:
      return false;
  }
}
