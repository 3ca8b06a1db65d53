import type { Control, Notebook } from "@/lib/model";
import type { NotebookSession } from "@/lib/runtime";

/** What a program can read beside its own names: the lesson's cells as they stand now, and its controls. */
export type Surroundings = {
  cells: readonly { id: string; title?: string; source: string }[];
  controls: readonly Control[];
  /** The cell whose program it is; left out, the program's names are its own affair. */
  own?: string;
};

export const NO_SURROUNDINGS: Surroundings = { cells: [], controls: [] };

/** The lesson as the reader has it now. */
export function surroundingsOf({ controls }: Notebook, session: NotebookSession, own?: string): Surroundings {
  return {
    ...(own !== undefined && { own }),
    cells: session.sources(),
    controls,
  };
}
