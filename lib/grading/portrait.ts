import { formatInline, type Observed } from "@/lib/model";
import { equal } from "./difference";

const EXACTLY = { relative: 0, absolute: 0 };

/** Whether a value is what was asked of it: all that the expected portrait speaks of, and no matter what else. */
export function isLike(got: Observed, expected: Observed): boolean {
  const found = new Map(entriesOf(got));
  return entriesOf(expected).every(([key, value]) => {
    const here = found.get(key);
    return here !== undefined && equal(here, value, EXACTLY);
  });
}

/** What a value is, in words: "a tensor of shape [2, 3] and type float32", "a module with 33 parameters". */
export function portraitWords(portrait: Observed): string {
  const parts = new Map(entriesOf(portrait).map(([key, value]) => [key, textOf(value)]));
  const [shape, dtype, parameters] = ["shape", "dtype", "parameters"].map((key) => parts.get(key));
  const is = parts.get("is") ?? "tensor";
  const details = [
    ...(shape === undefined ? [] : [`of shape ${shape}`]),
    ...(dtype === undefined ? [] : [`${shape === undefined ? "of" : "and"} type ${dtype}`]),
    ...(parameters === undefined
      ? []
      : [`with ${parameters} ${parameters === "1" ? "parameter" : "parameters"}`]),
  ];
  return [withArticle(is), ...details].join(" ");
}

function withArticle(is: string): string {
  if (is === "undefined") return "nothing";
  if (is === "null") return is;
  return `${/^[aeiou]/.test(is) ? "an" : "a"} ${is}`;
}

function entriesOf(value: Observed): [string, Observed][] {
  return value.kind === "object" ? value.entries : [];
}

function textOf(value: Observed): string {
  return value.kind === "string" ? value.value : formatInline(value);
}
