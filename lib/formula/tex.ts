import type { ComparisonSign, Formula } from "./formula";
import type { FunctionName } from "./functions";
import { isGreek, plainName } from "./greek";

/** How strongly a formula holds together; what holds less strongly than its place asks gets parentheses. */
const binding = { choice: 0, logic: 1, comparison: 2, sum: 3, product: 4, power: 5, atom: 6 };

const signs: Readonly<Record<ComparisonSign, string>> = {
  "<": "<",
  "<=": "\\le",
  ">": ">",
  ">=": "\\ge",
  "==": "=",
  "!=": "\\ne",
};

/** Functions that KaTeX knows by a command. */
const commands: readonly FunctionName[] = [
  "exp",
  "ln",
  "sin",
  "cos",
  "tan",
  "sinh",
  "cosh",
  "tanh",
  "min",
  "max",
];

/** The formula in TeX, with no more parentheses than it needs. */
export function texOf(formula: Formula): string {
  return written(formula, binding.choice);
}

function written(formula: Formula, least: number): string {
  const tex = bare(formula);
  return bindingOf(formula) < least ? `\\left(${tex}\\right)` : tex;
}

function bindingOf(formula: Formula): number {
  switch (formula.kind) {
    case "choice":
    case "logic":
    case "comparison":
      return binding[formula.kind];
    case "negation":
      return binding.sum;
    case "operation":
      return operationBinding[formula.operator];
    default:
      return binding.atom;
  }
}

const operationBinding = {
  "+": binding.sum,
  "-": binding.sum,
  "*": binding.product,
  "/": binding.product,
  "^": binding.power,
};

function bare(formula: Formula): string {
  switch (formula.kind) {
    case "number":
      return numberTex(formula.value);
    case "constant":
      return formula.name === "pi" ? "\\pi" : "e";
    case "variable":
      return nameTex(formula.name);
    case "negation":
      return `-${written(formula.of, binding.product)}`;
    case "operation":
      return operationTex(formula);
    case "call":
      return callTex(formula);
    case "comparison":
      return formula.terms
        .map((term, index) => `${written(term, binding.sum)} ${signs[formula.signs[index] ?? "=="]} `)
        .join("")
        .replace(/ \S+ $/, "");
    case "logic":
      return `${written(formula.left, binding.logic)} \\text{ ${formula.word} } ${written(formula.right, binding.comparison)}`;
    case "choice":
      return `\\begin{cases}${casesTex(formula)}\\end{cases}`;
  }
}

/** A choice within the other branch of a choice is one more line. */
function casesTex({ condition, yes, no }: Extract<Formula, { kind: "choice" }>): string {
  const line = `${written(yes, binding.logic)} & \\text{if } ${texOf(condition)} \\\\ `;
  return line + (no.kind === "choice" ? casesTex(no) : `${texOf(no)} & \\text{otherwise}`);
}

function operationTex({ operator, left, right }: Extract<Formula, { kind: "operation" }>): string {
  switch (operator) {
    case "+":
      return `${written(left, binding.sum)} + ${written(right, binding.product)}`;
    case "-":
      return `${written(left, binding.sum)} - ${written(right, binding.product)}`;
    case "*":
      return `${written(left, binding.product)} \\cdot ${written(right, binding.power)}`;
    case "/":
      return `\\frac{${texOf(left)}}{${texOf(right)}}`;
    case "^":
      return `{${written(left, binding.atom)}}^{${texOf(right)}}`;
  }
}

function callTex({ name, args }: Extract<Formula, { kind: "call" }>): string {
  const inside = args.map(texOf).join(", ");
  if (name === "abs") return `\\left|${inside}\\right|`;
  if (name === "sqrt") return `\\sqrt{${inside}}`;
  return `${functionTex(name)}\\left(${inside}\\right)`;
}

function functionTex(name: FunctionName): string {
  if (name === "sigmoid") return "\\sigma";
  if (name === "log2" || name === "log10") return `\\log_{${name.slice(3)}}`;
  return commands.includes(name) ? `\\${name}` : `\\operatorname{${name}}`;
}

/** 1e-7 as 10⁻⁷ would be read. */
function numberTex(value: number): string {
  const [digits = "", exponent] = String(value).split("e");
  if (exponent === undefined) return digits;
  return `{${digits} \\cdot 10^{${Number(exponent)}}}`;
}

/** w_1 and w1 with their number below, alpha as its letter, a longer name upright. */
function nameTex(name: string): string {
  const [, letters = name, index = ""] = /^(\p{L}+)_?(\w*)$/u.exec(name) ?? [];
  const plain = plainName(letters);
  const base = isGreek(plain) ? `\\${plain}` : plain.length === 1 ? plain : `\\mathrm{${plain}}`;
  return index === "" ? base : `${base}_{${index.replaceAll("_", "\\_")}}`;
}
