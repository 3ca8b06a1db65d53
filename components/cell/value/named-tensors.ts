import type { Observed, ObservedTensor } from "@/lib/model";
import { tensorCells } from "./tensor-cells";

/** Tensors of one row each and of one form, one below the other as rows of one table. */
export type NamedTensors = { names: string[]; rows: string[][]; first: ObservedTensor };

/** Of an object whose values are such tensors, as in `{ x, y, "x.grad": x.grad }`; null for any other. */
export function namedTensors(value: Observed): NamedTensors | null {
  if (value.kind !== "object" || value.more > 0) return null;
  const names = value.entries.map(([name]) => name);
  const tensors = value.entries.flatMap(([, each]) => (each.kind === "tensor" ? [each] : []));
  const [first] = tensors;
  if (!first || tensors.length < names.length || !tensors.every((each) => isAlike(each, first))) return null;
  const rows = tensors.flatMap((each) => tensorCells(each)?.blocks[0]?.rows ?? []);
  return rows.length === names.length ? { names, rows, first } : null;
}

function isAlike({ shape, dtype }: ObservedTensor, first: ObservedTensor): boolean {
  const isRow = shape.length === 1 || (shape.length === 2 && shape[0] === 1);
  return isRow && shape.join() === first.shape.join() && dtype === first.dtype;
}
