import { unsteadyCells } from "@/lib/lessons";
import type { Problem } from "@/lib/model";
import type { LessonRule } from "./rule";

/** What a cell shows hangs on its text alone: run twice, it shows the same. */
export const cellUnsteady: LessonRule = {
  name: "cell-unsteady",
  async check({ folder, written, notebook }) {
    const unsteady = await unsteadyCells(notebook);
    return written.parts.cells.flatMap(({ id, position }): Problem[] => {
      if (!unsteady.includes(id)) return [];
      return [
        {
          file: `${folder}/index.mdx`,
          ...position,
          rule: "cell-unsteady",
          seen: `Run twice, the cell “${id}” gave two different outputs.`,
          remedy:
            "Take out what hangs on the clock or on another run: the page shows what the build recorded.",
        },
      ];
    });
  },
};
