import type { Notebook } from "@/lib/model";
import { newOwnCell, type OwnCell } from "@/lib/progress";
import { blankCell, compile } from "@/lib/runtime";

/** Under which the log keeps what is written here; also the part behind which all cells stand. */
export const PLAYGROUND = "playground";

const BEGINNING = `import { linspace, nn, optim, plot, randn, relu, tensor } from "gradbook";

// What is imported or defined in one cell is known in all.
`;

/** The cell that stands there before the reader has added one. */
export const FIRST_CELL: OwnCell = newOwnCell("own-first", 1, PLAYGROUND);

/** A notebook of one cell, which is the reader's own. */
export function scratchNotebook(): Notebook {
  const compiled = compile(BEGINNING);
  if (compiled.kind === "refused") throw new Error(compiled.error.message);
  const { id, title, number } = FIRST_CELL;
  const cell = { ...blankCell({ id, title, seed: number }), source: BEGINNING, code: compiled.code };
  const none = { controls: [], values: [], plots: [], exercises: [], questions: [] };
  return { slug: PLAYGROUND, ...none, cells: [cell] };
}
