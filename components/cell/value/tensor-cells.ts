import type { ObservedTensor } from "@/lib/model";

/** A tensor's numbers as PyTorch writes them, row by row; "…" where it or we leave some out. */
export type TensorBlock = {
  /** Which matrix of a tensor of three or more dimensions, such as "[0, :, :]"; null where there is only one. */
  place: string | null;
  rows: string[][];
};

export type TensorCells = { blocks: TensorBlock[]; moreBlocks: number };

/** Stands for numbers that are left out. */
export const DOTS = "…";

type Nested = (Nested | string)[];

const MOST_ROWS = 12;
const MOST_COLUMNS = 12;
const EDGE = 5;
const MOST_BLOCKS = 3;
/** A text as long as that is none of a tensor. */
const LONGEST = 100_000;
const DEEPEST = 8;

/** The cells of the table that shows a tensor, or null where it is a single number, empty, or its text cannot be read. */
export function tensorCells({ text, shape }: Pick<ObservedTensor, "text" | "shape">): TensorCells | null {
  const count = shape.reduce((product, size) => product * size, 1);
  const parts = shape.length > 0 && count > 1 ? readBrackets(text) : null;
  if (parts === null) return null;
  const blocks = blocksOf(parts, shape, []);
  if (blocks === null) return null;
  const matrices = shape.slice(0, -2).reduce((product, size) => product * size, 1);
  const shown = blocks.slice(0, MOST_BLOCKS);
  return { blocks: shown, moreBlocks: matrices - shown.length };
}

/** What stands between the brackets of `tensor([…], …)`. */
function readBrackets(text: string): Nested | null {
  if (text.length > LONGEST) return null;
  const open: Nested[] = [];
  for (const [token] of text.slice(text.indexOf("[")).matchAll(/\[|\]|[^\s,[\]()]+/g)) {
    if (token === "[") {
      const inner: Nested = [];
      open.at(-1)?.push(inner);
      open.push(inner);
      if (open.length > DEEPEST) return null;
    } else if (token === "]") {
      const closed = open.pop();
      if (closed === undefined || open.length === 0) return closed ?? null;
    } else open.at(-1)?.push(token === "..." ? DOTS : token);
  }
  return null;
}

function blocksOf(parts: Nested, shape: readonly number[], at: number[]): TensorBlock[] | null {
  if (shape.length <= 2) {
    const rows = shape.length === 1 ? [parts] : parts;
    const place = at.length === 0 ? null : `[${[...at, ":", ":"].join(", ")}]`;
    return [{ place, rows: cut(rows.map(rowOf), MOST_ROWS, [DOTS]) }];
  }
  const blocks = parts.slice(0, MOST_BLOCKS).map((part, i) => {
    return typeof part === "string" ? [] : blocksOf(part, shape.slice(1), [...at, i]);
  });
  return blocks.every((each) => each !== null) ? blocks.flat() : null;
}

function rowOf(part: Nested | string): string[] {
  if (typeof part === "string") return [part];
  return cut(
    part.map((each) => (typeof each === "string" ? each : DOTS)),
    MOST_COLUMNS,
    DOTS,
  );
}

/** A list that is too long: its beginning, what stands for the middle, its end. */
function cut<T>(items: T[], most: number, dots: T): T[] {
  return items.length <= most ? items : [...items.slice(0, EDGE), dots, ...items.slice(-EDGE)];
}

/** The number that a cell's text stands for; NaN for the dots. */
export function numberOf(cell: string): number {
  if (cell === "True") return 1;
  if (cell === "False") return 0;
  if (/^-?inf$/.test(cell)) return cell === "inf" ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  return cell === "" ? Number.NaN : Number(cell);
}
