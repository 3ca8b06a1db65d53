import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import type { z } from "zod";
import type { Problem, RuleName } from "@/lib/model";
import { type Place, placeAt } from "./source";

export type PlacedJson<T> = {
  /** Null where the text has problems. */
  value: T | null;
  problems: Problem[];
  /** Where the value under these keys stands; without such a value, where the nearest one around it does. */
  placeOf: (path: readonly (string | number)[]) => Place;
};

/** Reads a JSON file by its schema. All that is wrong is told at its place, under the name `rule`. */
export function readPlacedJson<T>(
  { file, text, rule }: { file: string; text: string; rule: RuleName },
  schema: z.ZodType<T>,
): PlacedJson<T> {
  const faults: ParseError[] = [];
  const tree = parseTree(text, faults, { disallowComments: true, allowTrailingComma: false });
  const placeOf = (path: readonly PropertyKey[]) => placeAt(text, nodeAt(tree, path)?.offset ?? 0);
  const problem = (place: Place, seen: string, remedy: string): Problem => ({
    file,
    ...place,
    rule,
    seen,
    remedy,
  });
  const [fault] = faults;
  if (fault || !tree) {
    const what = fault ? words(printParseErrorCode(fault.error)) : "it is empty";
    const seen = `It is not JSON: ${what}.`;
    return { value: null, problems: [problem(placeAt(text, fault?.offset ?? 0), seen, SYNTAX)], placeOf };
  }
  const parsed = schema.safeParse(JSON.parse(text));
  if (parsed.success) return { value: parsed.data, problems: [], placeOf };
  const problems = parsed.error.issues.flatMap(({ path, message, ...issue }) => {
    const seen = `${path.join(".") || "The file"}: ${message}.`;
    const keys = issue.code === "unrecognized_keys" ? issue.keys : [null];
    return keys.map((key) => problem(placeOf(key === null ? path : [...path, key]), seen, COMPARE));
  });
  return { value: null, problems, placeOf };
}

const SYNTAX = "Mend the syntax: every name and text in double quotes, commas between entries, no comments.";
const COMPARE = "Compare with the author's guide, lessons/README.md.";

/** The node under these keys, with its key where it has one; or the nearest around it. */
function nodeAt(tree: Node | undefined, path: readonly PropertyKey[]): Node | undefined {
  if (!tree) return undefined;
  const keys = path.filter((key) => typeof key !== "symbol");
  const found = findNodeAtLocation(tree, keys);
  if (found) return found.parent?.type === "property" ? found.parent : found;
  return keys.length > 0 ? nodeAt(tree, keys.slice(0, -1)) : tree;
}

/** “PropertyNameExpected” as words. */
function words(code: string): string {
  return code
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .replace(/^invalid symbol$/, "something stands here that is no value");
}
