import { plainName } from "./greek";

/** A function that a formula may call: how many numbers it takes, and what it gives. */
type FormulaFunction = { least: number; most: number; of: (...numbers: number[]) => number };

const one = (of: (x: number) => number): FormulaFunction => ({ least: 1, most: 1, of });
const many = (of: (...numbers: number[]) => number): FormulaFunction => ({ least: 2, most: 8, of });

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

/** The closed list of functions. softplus(x) = ln(1 + eˣ), written so that it does not overflow; silu(x) = x · sigmoid(x). */
export const functions = {
  abs: one(Math.abs),
  sign: one(Math.sign),
  sqrt: one(Math.sqrt),
  exp: one(Math.exp),
  ln: one(Math.log),
  log2: one(Math.log2),
  log10: one(Math.log10),
  sin: one(Math.sin),
  cos: one(Math.cos),
  tan: one(Math.tan),
  sinh: one(Math.sinh),
  cosh: one(Math.cosh),
  tanh: one(Math.tanh),
  sech: one((x) => 1 / Math.cosh(x)),
  sigmoid: one(sigmoid),
  relu: one((x) => Math.max(0, x)),
  softplus: one((x) => Math.max(0, x) + Math.log1p(Math.exp(-Math.abs(x)))),
  silu: one((x) => x * sigmoid(x)),
  min: many(Math.min),
  max: many(Math.max),
} as const satisfies Record<string, FormulaFunction>;

export type FunctionName = keyof typeof functions;

/** Other names of the same functions, without capitals and underscores. log is the natural logarithm, as in PyTorch. */
const otherNames: Readonly<Record<string, FunctionName>> = {
  log: "ln",
  "√": "sqrt",
  absolute: "abs",
  sgn: "sign",
  logistic: "sigmoid",
  sigma: "sigmoid",
  swish: "silu",
  minimum: "min",
  maximum: "max",
};

/** The function that goes by this name, in any capitals: ReLU, σ, maximum. */
export function functionNamed(name: string): FunctionName | null {
  const plain = plainName(name).toLowerCase();
  if (Object.hasOwn(functions, plain)) return plain as FunctionName;
  return Object.hasOwn(otherNames, plain) ? (otherNames[plain] ?? null) : null;
}

/** How many arguments a function takes, in words, or null if this number of them is fine. */
export function arityProblem(name: FunctionName, given: number): string | null {
  const { least, most } = functions[name];
  if (given >= least && given <= most) return null;
  const takes = least === most ? "one number" : `${least} to ${most} numbers`;
  return `The function ${name} takes ${takes}, and ${given} ${given === 1 ? "is" : "are"} given.`;
}
