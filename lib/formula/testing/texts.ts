import fc from "fast-check";

const pieces = [
  "x",
  "w",
  "e",
  "pi",
  "π",
  "σ",
  "0",
  "1",
  "2",
  "0.5",
  ".5",
  "1e3",
  "²",
  "⁻¹",
  "+",
  "-",
  "−",
  "*",
  "**",
  "^",
  "·",
  "/",
  "(",
  ")",
  "[",
  "]",
  "{",
  "}",
  "|",
  ",",
  "?",
  ":",
  " if ",
  " else ",
  " and ",
  " or ",
  "<",
  "<=",
  ">",
  "==",
  "!=",
  "=",
  "max(",
  "min(",
  "exp(",
  "tanh",
  "relu(",
  "abs(",
  "Math.",
  "np.exp(",
  "\\frac",
  "'",
  "!",
  ";",
  " ",
  "√",
];

/** Pieces of formulas in any order. */
export const tokenSoup = () =>
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((list) => list.join(""));

/** Anything at all. */
export const anyText = () =>
  fc.oneof(fc.string({ unit: "binary", maxLength: 400 }), fc.string({ unit: "grapheme", maxLength: 80 }));

/** One opening sign within the other, up to far too many. */
export const deepNest = () =>
  fc
    .tuple(fc.constantFrom("(", "[", "|", "max(0,", "-", "x^", "x if x else ", "x?1:"), fc.nat(12_000))
    .map(([opener, depth]) => `${opener.repeat(depth)}x${")".repeat(depth)}`);

const operators = ["+", "-", "*", "/"];
const comparisons = ["<", "<=", ">", ">=", "==", "!="];
const numbers = ["x", "w", "2", "0.5", "3"];

/**
 * An expression of JavaScript in x and w, with few parentheses. Only numbers are compared: what has no value is false in
 * JavaScript, and has no value here.
 */
export const javaScript = (): fc.Arbitrary<string> =>
  fc.letrec<{ expression: string; operand: string }>((tie) => ({
    expression: fc.oneof(
      { maxDepth: 5, depthIdentifier: "js" },
      tie("operand"),
      fc
        .tuple(tie("expression"), fc.constantFrom(...operators), tie("expression"))
        .map((parts) => parts.join(" ")),
      fc.tuple(compared(), tie("operand"), tie("operand")).map(([c, a, b]) => `(${c} ? ${a} : ${b})`),
      fc.tuple(compared(), tie("operand")).map(([c, a]) => `${a} * (${c})`),
    ),
    operand: fc.oneof(
      { maxDepth: 5, depthIdentifier: "js" },
      fc.constantFrom(...numbers),
      fc
        .tuple(fc.constantFrom("Math.max", "Math.min"), tie("expression"), tie("expression"))
        .map(([f, a, b]) => `${f}(${a}, ${b})`),
      fc
        .tuple(fc.constantFrom("Math.exp", "Math.abs", "Math.tanh", ""), tie("expression"))
        .map(([f, a]) => `${f}(${a})`),
      fc.tuple(fc.constantFrom(...numbers), fc.constantFrom("2", "3", "x")).map(([a, b]) => `${a}**${b}`),
      tie("operand").map((operand) => `(-(${operand}))`),
    ),
  })).expression;

const compared = () =>
  fc
    .tuple(fc.constantFrom(...numbers), fc.constantFrom(...comparisons), fc.constantFrom(...numbers))
    .map((parts) => parts.join(" "));
