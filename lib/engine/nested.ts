import { ArgumentError, ShapeError } from "./errors";
import type { Nested, Shape } from "./shape-types";

const deepest = 32;

/** Sizes of nested lists, judged by the first of each. */
export function shapeOfNested(data: Nested): number[] {
  const shape: number[] = [];
  for (let item: Nested | undefined = data; isNestedList(item); item = item[0]) {
    if (shape.length === deepest)
      throw new ShapeError(
        `tensor: lists may be nested ${deepest} deep, these go further. Does a list contain itself?`,
      );
    shape.push(item.length);
  }
  return shape;
}

function isNestedList(item: Nested | undefined): item is readonly Nested[] {
  return Array.isArray(item) || ArrayBuffer.isView(item);
}

/** Appends the numbers of nested lists row by row. Throws ShapeError where rows differ in length. */
export function flatten(data: Nested, shape: Shape, depth: number, into: (number | boolean)[]): void {
  if (!isNestedList(data)) {
    if (depth < shape.length) throw ragged(depth, "a single number");
    if (typeof data !== "number" && typeof data !== "boolean")
      throw new ArgumentError(
        `tensor: expected numbers or booleans, found ${data === null ? "null" : typeof data}.`,
      );
    into.push(data);
    return;
  }
  if (data.length !== shape[depth]) throw ragged(depth, `a list of ${data.length}`, shape[depth]);
  for (const item of data) flatten(item, shape, depth + 1, into);
}

function ragged(depth: number, found: string, expected?: number): ShapeError {
  const wanted = expected === undefined ? "a list" : `a list of ${expected}`;
  return new ShapeError(
    `tensor: every row of dimension ${depth} must be alike: expected ${wanted}, found ${found}.`,
  );
}
