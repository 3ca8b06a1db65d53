import type { Notebook } from "@/lib/model";
import { blankCell, compile } from "@/lib/runtime";
import { FIRST_CELL, PLAYGROUND } from "./first-cell";

const BEGINNING = `import { linspace, nn, optim, plot, randn, relu, tensor } from "gradbook";

// What is imported or defined in one cell is known in all.
`;

/** A notebook of one cell, which is the reader's own. */
export function scratchNotebook(): Notebook {
  const compiled = compile(BEGINNING);
  if (compiled.kind === "refused") throw new Error(compiled.error.message);
  const { id, title, number } = FIRST_CELL;
  const cell = { ...blankCell({ id, title, seed: number }), source: BEGINNING, code: compiled.code };
  const none = { controls: [], values: [], plots: [], exercises: [], questions: [] };
  return { slug: PLAYGROUND, ...none, cells: [cell] };
}
