import type { CellError } from "@/lib/model";

/** The error of a program that cannot be read, with what usually helps. `error.code`: the line at which reading ended. */
export function withSyntaxHint(error: CellError): CellError {
  const { message, code = "" } = error;
  const rule = rules.find(({ message: said, line }) => said.test(message) && line.test(code));
  return rule ? { ...error, hint: rule.hint } : error;
}

/** As acorn and sucrase begin. What we refuse ourselves says what to do. */
const UNREADABLE = /^(?:Unexpected|Unterminated|Missing|Expecting)/;
const ANY = /(?:)/;

const rules: { message: RegExp; line: RegExp; hint: string }[] = [
  {
    message: UNREADABLE,
    line: /^(?:def\s|lambda\b)|\blambda\s+\w+:/,
    hint: "This is Python. Here a function is written: function f(x) { return 2 * x; }",
  },
  {
    message: UNREADABLE,
    line: /^(?:if|elif|else|for|while|with|class|try)\b[^{]*:\s*(?:#.*)?$/,
    hint: "This is Python. Here a block stands between { and }, and a condition between ( and ).",
  },
  {
    message: UNREADABLE,
    line: /^(?:import \w+(?: as \w+)?|from \w+ import .*)$/,
    hint: 'Imports are written: import { tensor } from "gradbook";',
  },
  {
    message: /Unexpected token/,
    line: /^\{.*:/,
    hint: "A line that begins with { begins a block. Put an object between parentheses: ({ loss: 1 })",
  },
  { message: UNREADABLE, line: /^#/, hint: "A remark begins with //." },
  {
    message: UNREADABLE,
    line: /\b(?:and|or|not)\b(?=\s+[\w(])/,
    hint: "and, or and not are written &&, || and !.",
  },
  {
    message: /already been declared/,
    line: ANY,
    hint: "One cell can define a name once. Leave out const or let to change it, or choose another name.",
  },
  {
    message: /return.*outside of function/,
    line: ANY,
    hint: "A cell shows the value of its last line: write it without return.",
  },
  {
    message: /Unterminated string/,
    line: ANY,
    hint: "A text ends with the quotation mark it began with: \"…\", '…' or `…`.",
  },
  {
    message: /Unterminated template/,
    line: ANY,
    hint: "A text in back quotes ends with a back quote.",
  },
  { message: /await/, line: ANY, hint: "await stands only in functions that begin with async." },
  {
    message: /Unexpected token/,
    line: ANY,
    hint: "Something is missing or too much here or just before: count ( ), [ ] and { }, and look for a comma.",
  },
];
