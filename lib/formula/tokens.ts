import type { FormulaProblem } from "./formula";

export type TokenKind =
  | "number"
  | "name"
  /** + - * / ^ */
  | "operator"
  /** < <= > >= == != */
  | "comparison"
  | "open"
  | "close"
  | "bar"
  | "comma"
  | "question"
  | "colon"
  | "if"
  | "else"
  | "logic";

/** A piece of a formula. `text` is how we write it, `seen` how the reader did; `at` counts characters from 0. */
export type Token = { kind: TokenKind; text: string; seen: string; at: number };

export type Tokens = { kind: "tokens"; tokens: Token[] } | { kind: "problem"; problem: FormulaProblem };

/** What is written in several ways, and how we write it. */
const sameSign: ReadonlyMap<string, string> = new Map([
  ["**", "^"],
  ["−", "-"],
  ["–", "-"],
  ["·", "*"],
  ["⋅", "*"],
  ["∙", "*"],
  ["×", "*"],
  ["÷", "/"],
  ["∕", "/"],
  ["≤", "<="],
  ["≥", ">="],
  ["≠", "!="],
  ["===", "=="],
  ["!==", "!="],
  ["&&", "and"],
]);

const patterns: readonly [TokenKind, RegExp][] = [
  ["number", /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y],
  ["name", /√|(?:(?:Math|math|np|numpy|torch|F)\.)?\p{L}[\p{L}\p{M}\d_]*/uy],
  ["logic", /&&/y],
  ["comparison", /<=|>=|===?|!==?|[<>≤≥≠]/y],
  ["operator", /\*\*|[-+*/^−–·⋅∙×÷∕]/y],
  ["open", /[([{]/y],
  ["close", /[)\]}]/y],
  ["bar", /\|/y],
  ["comma", /,/y],
  ["question", /\?/y],
  ["colon", /:/y],
];

const words: ReadonlyMap<string, TokenKind> = new Map([
  ["if", "if"],
  ["else", "else"],
  ["and", "logic"],
  ["or", "logic"],
]);

const raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const raisedPattern = /⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]+/y;

/** What people write that is read otherwise, and what to write instead. */
const refusals: readonly [RegExp, string][] = [
  [/=/y, "Write only what stands to the right of the equals sign; equality is tested with ==."],
  [/\\/y, "TeX is not read here: write a fraction with /, a power with ^ and a product with *."],
  [/['’′]/y, "A derivative is not taken here: write it out as a formula."],
  [/!/y, "A factorial is not read here."],
  [/;/y, "One formula is read, without a semicolon."],
  [/["“”`]/y, "Text has no place in a formula: write numbers, names and operators only."],
  [/%/y, "The sign % is not read here: write a percentage as a number, such as 0.05."],
];

/** The pieces of a text, or the first sign that has no place in a formula. */
export function readTokens(text: string): Tokens {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const blank = matchAt(/\s+/y, text, at);
    if (blank) {
      at += blank.length;
      continue;
    }
    const found = tokensAt(text, at);
    if (!found) return { kind: "problem", problem: { column: at + 1, message: refusalAt(text, at) } };
    tokens.push(...found);
    at += found.reduce((length, { seen }) => length + seen.length, 0);
  }
  return { kind: "tokens", tokens };
}

function tokensAt(text: string, at: number): Token[] | null {
  const power = matchAt(raisedPattern, text, at);
  if (power) return powerTokens(power, at);
  for (const [kind, pattern] of patterns) {
    const seen = matchAt(pattern, text, at);
    if (!seen) continue;
    const plain = sameSign.get(seen) ?? seen;
    return [{ kind: kind === "name" ? (words.get(seen) ?? kind) : kind, text: plain, seen, at }];
  }
  return null;
}

/** x² is x^2: a sign that nobody sees, and a number. */
function powerTokens(seen: string, at: number): Token[] {
  const text = [...seen].map((sign) => (sign === "⁻" ? "-" : raised.indexOf(sign))).join("");
  return [
    { kind: "operator", text: "^", seen: "", at },
    { kind: "number", text, seen, at },
  ];
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

function refusalAt(text: string, at: number): string {
  const refusal = refusals.find(([pattern]) => matchAt(pattern, text, at) !== null);
  if (refusal) return refusal[1];
  const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const shown = /\p{C}/u.test(sign) ? "an unseen sign" : `“${sign}”`;
  return `Here stands ${shown}, which is not read in a formula. Remove it.`;
}
