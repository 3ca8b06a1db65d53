import { evaluate, type Values } from "../evaluate";
import { parseFormula } from "../parse";

/** The value of a text that is a formula; throws where it is none. */
export function valueAt(text: string, values: Values): number {
  const parsed = parseFormula(text, Object.keys(values));
  if (parsed.kind === "problem") throw new Error(`${text}: ${parsed.problem.message}`);
  return evaluate(parsed.formula, values);
}
