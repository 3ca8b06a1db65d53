import type { FunctionName } from "./functions";

export type Operator = "+" | "-" | "*" | "/" | "^";
export type ComparisonSign = "<" | "<=" | ">" | ">=" | "==" | "!=";

/** A formula of plain numbers. What is true counts as 1, what is false as 0, as in NumPy. */
export type Formula =
  | { kind: "number"; value: number }
  | { kind: "constant"; name: "e" | "pi" }
  | { kind: "variable"; name: string }
  | { kind: "negation"; of: Formula }
  | { kind: "operation"; operator: Operator; left: Formula; right: Formula }
  | { kind: "call"; name: FunctionName; args: Formula[] }
  /** A chain such as 0 < x < 1; `signs` stand between the `terms`. */
  | { kind: "comparison"; terms: Formula[]; signs: ComparisonSign[] }
  | { kind: "logic"; word: "and" | "or"; left: Formula; right: Formula }
  | { kind: "choice"; condition: Formula; yes: Formula; no: Formula };

/** Why a text is no formula, in a sentence, and where: `column` counts characters from 1. */
export type FormulaProblem = { column: number; message: string };

export type Parsed = { kind: "formula"; formula: Formula } | { kind: "problem"; problem: FormulaProblem };

/** Names that a formula may use besides the functions, e and pi. */
export type Names = readonly string[];

/** Every number that is written in a formula: places where it may bend. */
export function numbersIn(formula: Formula): number[] {
  switch (formula.kind) {
    case "number":
      return [formula.value];
    case "constant":
    case "variable":
      return [];
    case "negation":
      return numbersIn(formula.of);
    case "operation":
    case "logic":
      return [...numbersIn(formula.left), ...numbersIn(formula.right)];
    case "call":
      return formula.args.flatMap(numbersIn);
    case "comparison":
      return formula.terms.flatMap(numbersIn);
    case "choice":
      return [formula.condition, formula.yes, formula.no].flatMap(numbersIn);
  }
}
