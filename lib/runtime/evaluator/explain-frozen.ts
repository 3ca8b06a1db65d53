import type { CellError } from "@/lib/model";
import type { Step } from "../protocol";
import { isPlain } from "./freeze-data";
import type { Names } from "./names";

/** What browsers say when frozen data is written to. */
const FROZEN = /not extensible|read[- ]?only|delete property|Unable to delete|can't delete/i;

const OWN_STATE =
  "What a cell has defined stays as it was when the cell ended, so that every run shows the same. Let the function return its result instead of keeping it outside.";

/** A write to another cell's data: says whose it is and what to do. Any other error is given back as it is. */
export function explainFrozen(error: CellError, step: Step, names: Names): CellError {
  if (error.name !== "TypeError" || !FROZEN.test(error.message)) return error;
  const frozen = step.reads.filter((name) => isFrozenData(names.values.get(name)));
  const line = error.line === null ? "" : (step.js.split("\n")[error.line - 1] ?? "");
  const onLine = frozen.filter((name) => line.split(/[^\p{ID_Continue}$]+/u).includes(name));
  const meant = onLine.length > 0 ? onLine : frozen;
  const [name] = meant;
  if (name === undefined) return { ...error, message: `${error.message}. ${OWN_STATE}` };
  const owner = names.ownerOf(name);
  const cell = owner ? `the cell “${owner.title}”` : "another cell";
  return { ...error, message: `“${name}” belongs to ${cell}; copy it first: ${copyOf(name, names)}.` };
}

function isFrozenData(value: unknown): boolean {
  return isPlain(value) && Object.isFrozen(value);
}

/** How the value is copied as deep as it goes. */
function copyOf(name: string, names: Names): string {
  const value = names.values.get(name) as object;
  const isFlat = Object.values(value).every((each) => typeof each !== "object" || each === null);
  if (!isFlat) return `structuredClone(${name})`;
  return Array.isArray(value) ? `[...${name}]` : `{ ...${name} }`;
}
