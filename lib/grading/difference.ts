import type { Observed, ObservedTensor, Tolerance } from "@/lib/model";
import { close } from "./number";

/** The first place where two values part. `path` is written as in code: `[2].slope`; "" is the value itself. */
export type Difference = {
  path: string;
  got: Observed;
  expected: Observed;
  /** "unseen": cut, or a function, or opaque: nothing there proves that the two are equal. */
  reason: "value" | "type" | "unseen";
};

type List = Extract<Observed, { kind: "array" }>;
type Entries = Extract<Observed, { kind: "object" }>;

/**
 * Whether a value is the expected one: of the same type and class, and equal all through, numbers within the
 * tolerance. Nothing is converted: the string "2" is not 2. Key order does not count, nor does a tensor's
 * requiresGrad. A value that did not arrive whole equals nothing.
 */
export function equal(got: Observed, expected: Observed, tolerance: Tolerance): boolean {
  return difference(got, expected, tolerance) === null;
}

/** The first difference in reading order, or null where there is none. See `equal`. */
export function difference(
  got: Observed,
  expected: Observed,
  tolerance: Tolerance,
  path = "",
): Difference | null {
  if (got.kind === "number" && expected.kind === "number")
    return close(got.value, expected.value, tolerance) ? null : { path, got, expected, reason: "value" };
  if (got.kind === "tensor" && expected.kind === "tensor")
    return tensorDifference(got, expected, tolerance, path);
  if (got.kind === "array" && expected.kind === "array")
    return listDifference(got, expected, tolerance, path);
  if (got.kind === "object" && expected.kind === "object")
    return entriesDifference(got, expected, tolerance, path);
  if (got.kind !== expected.kind) return { path, got, expected, reason: "type" };
  if (isUnseen(got) || isUnseen(expected)) return { path, got, expected, reason: "unseen" };
  return content(got) === content(expected) ? null : { path, got, expected, reason: "value" };
}

function listDifference(got: List, expected: List, tolerance: Tolerance, path: string): Difference | null {
  if (got.className !== expected.className) return { path, got, expected, reason: "type" };
  const length = (list: List) => list.items.length + list.more;
  if (length(got) !== length(expected))
    return valueDifference(`${path}.length`, number(length(got)), number(length(expected)));
  for (const [i, item] of expected.items.entries()) {
    const here = got.items[i];
    const found = here && difference(here, item, tolerance, `${path}[${i}]`);
    if (found) return found;
  }
  return isUnseen(got) || isUnseen(expected) ? { path, got, expected, reason: "unseen" } : null;
}

function entriesDifference(
  got: Entries,
  expected: Entries,
  tolerance: Tolerance,
  path: string,
): Difference | null {
  if (className(got) !== className(expected)) return { path, got, expected, reason: "type" };
  const gotEntries = byKey(got);
  const expectedEntries = byKey(expected);
  for (let i = 0; i < Math.max(gotEntries.length, expectedEntries.length); i++) {
    const found = entryDifference(gotEntries[i], expectedEntries[i], tolerance, path);
    if (found) return found;
  }
  return isUnseen(got) || isUnseen(expected) ? { path, got, expected, reason: "unseen" } : null;
}

type Entry = [key: string, value: Observed] | undefined;

/** Both sides stand sorted by key, so where the keys part, the smaller one stands on one side only. */
function entryDifference(got: Entry, expected: Entry, tolerance: Tolerance, path: string): Difference | null {
  const absent: Observed = { kind: "undefined" };
  if (got && expected && got[0] === expected[0])
    return difference(got[1], expected[1], tolerance, path + keyPath(got[0]));
  if (expected && (!got || expected[0] < got[0]))
    return { path: path + keyPath(expected[0]), got: absent, expected: expected[1], reason: "type" };
  return got ? { path: path + keyPath(got[0]), got: got[1], expected: absent, reason: "type" } : null;
}

function tensorDifference(
  got: ObservedTensor,
  expected: ObservedTensor,
  tolerance: Tolerance,
  path: string,
): Difference | null {
  if (got.shape.join() !== expected.shape.join())
    return valueDifference(`${path}.shape`, numbers(got.shape), numbers(expected.shape));
  if (got.dtype !== expected.dtype)
    return valueDifference(`${path}.dtype`, string(got.dtype), string(expected.dtype));
  const at = expected.values.findIndex((value, i) => !close(got.values[i] ?? Number.NaN, value, tolerance));
  const here = got.values[at];
  const wanted = expected.values[at];
  if (here !== undefined && wanted !== undefined)
    return valueDifference(`${path}[${place(at, expected.shape).join(", ")}]`, number(here), number(wanted));
  return isWhole(got) && isWhole(expected) ? null : { path, got, expected, reason: "unseen" };
}

function isWhole({ values, shape }: ObservedTensor): boolean {
  return values.length === shape.reduce((product, size) => product * size, 1);
}

/** Index per dimension of the flat row-major index. */
function place(flat: number, shape: number[]): number[] {
  return shape.reduceRight<{ index: number[]; rest: number }>(
    ({ index, rest }, size) => ({ index: [rest % size, ...index], rest: Math.floor(rest / size) }),
    { index: [], rest: flat },
  ).index;
}

function isUnseen(value: Observed): boolean {
  if (value.kind === "function" || value.kind === "opaque") return true;
  return "more" in value && value.more > 0;
}

/** What tells two values of one simple kind apart. */
function content(value: Observed): string {
  switch (value.kind) {
    case "boolean":
      return String(value.value);
    case "string":
      return value.value;
    case "bigint":
      return value.digits;
    case "symbol":
      return value.text;
    case "error":
      return `${value.name}: ${value.message}`;
    default:
      return value.kind;
  }
}

/** An object without a prototype is as plain as any. */
function className(object: Entries): string {
  return object.className || "Object";
}

function byKey({ entries }: Entries): [string, Observed][] {
  return [...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}

function keyPath(key: string): string {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
}

function valueDifference(path: string, got: Observed, expected: Observed): Difference {
  return { path, got, expected, reason: "value" };
}

const number = (value: number): Observed => ({ kind: "number", value });
const string = (value: string): Observed => ({ kind: "string", value, more: 0 });
const numbers = (values: number[]): Observed => ({
  kind: "array",
  className: "Array",
  items: values.map(number),
  more: 0,
});
