import type { ControlValue, Notebook } from "@/lib/model";
import type { NotebookSession } from "@/lib/runtime";

/** What a program can read beside its own names: the lesson's cells as they stand now, and its controls. */
export type Surroundings = {
  cells: readonly { id: string; source: string }[];
  controls: readonly { name: string; value: ControlValue }[];
};

export const NO_SURROUNDINGS: Surroundings = { cells: [], controls: [] };

/** The lesson as the reader has it now. */
export function surroundingsOf({ controls }: Notebook, session: NotebookSession): Surroundings {
  return {
    cells: session.sources(),
    controls: controls.map(({ name }) => ({ name, value: session.control(name) })),
  };
}
