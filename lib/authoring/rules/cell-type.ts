import { resolve } from "node:path";
import { PROJECT } from "@/lib/lessons";
import type { Problem } from "@/lib/model";
import { cellsFile } from "../types/cells-file";
import { typeErrors } from "../types/type-errors";
import type { LessonRule } from "./rule";

/**
 * Not an error in a notebook: cells stand in the order of the page and run in that of their names (2448, 2454, 2450); and
 * two definitions of one name are told by name (2300, 2393, 2451).
 */
const PASSED_OVER: readonly number[] = [2448, 2449, 2450, 2454, 2300, 2393, 2451];

/** Cells and `of` have no errors of types, as the page's editor would underline them. */
export const cellType: LessonRule = {
  name: "cell-type",
  check(lesson) {
    const { folder, files, written, notebook } = lesson;
    // What does not compile is told as such, and what others read of it has no type.
    const { cells, values, plots } = written.parts;
    if (cells.length > notebook.cells.length) return [];
    if (cells.length + values.length + plots.length === 0) return [];
    const { module, names } = cellsFile(files.get("index.mdx") ?? "", lesson);
    const path = resolve(PROJECT, folder, "index.mdx.ts");
    const declared = resolve(PROJECT, folder, "names.d.ts");
    const errors = typeErrors(
      new Map([
        [path, module],
        [declared, names],
      ]),
    );
    return errors.flatMap(({ path: where, line, column, code, message }): Problem[] => {
      if (where !== path || PASSED_OVER.includes(code)) return [];
      return [
        {
          file: `${folder}/index.mdx`,
          ...{ line, column },
          rule: "cell-type",
          seen: `TypeScript: ${message}`,
          remedy: "Mend the program, or its types: readers see the same error in the editor.",
        },
      ];
    });
  },
};
