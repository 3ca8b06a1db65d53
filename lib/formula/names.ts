import type { Names } from "./formula";
import { type FunctionName, functionNamed } from "./functions";
import { plainName } from "./greek";

/** What a name in a formula stands for. */
export type Meaning =
  | { kind: "variable"; name: string }
  | { kind: "constant"; name: "e" | "pi" }
  | { kind: "function"; name: FunctionName };

/**
 * What a written name stands for: `np.exp` is exp, `α` the variable alpha, `wx` the product of w and x where both are
 * known and wx is not. Null: nothing that is known.
 */
export function meaningsOf(written: string, names: Names): Meaning[] | null {
  const name = written.replace(/^\w+\./, "");
  const whole = meaningOf(name, names);
  if (whole) return [whole];
  const letters = name.match(/\p{L}_?\d*/gu) ?? [];
  if (letters.join("") !== name) return null;
  const parts = letters.map((letter) => meaningOf(letter, names));
  if (!parts.every((part) => part !== null)) return null;
  // A function is written before its argument, so that it can only stand last.
  return parts.slice(0, -1).some(({ kind }) => kind === "function") ? null : parts;
}

function meaningOf(name: string, names: Names): Meaning | null {
  const plain = plainName(name);
  const variable = names.find((each) => each === name) ?? names.find((each) => plainName(each) === plain);
  if (variable !== undefined) return { kind: "variable", name: variable };
  if (plain === "e" || plain === "pi") return { kind: "constant", name: plain };
  const called = functionNamed(name);
  return called ? { kind: "function", name: called } : null;
}

/** What is said of a name that stands for nothing. */
export function unknownName(name: string, names: Names): string {
  const lower = name.toLowerCase();
  const near = names.find((each) => each.toLowerCase() === lower);
  if (near !== undefined) return `“${name}” is not known here. Did you mean ${near}?`;
  const known = names.length > 0 ? `${names.join(", ")}, ` : "";
  return `“${name}” is not known here. Known are ${known}e, pi, and functions such as exp, ln, max and tanh.`;
}
