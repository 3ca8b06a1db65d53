import { resolve } from "node:path";
import { PROJECT } from "@/lib/lessons";
import type { Problem } from "@/lib/model";
import { typeErrors } from "../types/type-errors";
import type { LessonRule } from "./rule";

const UNKNOWN_NAME: readonly number[] = [2304, 2552];

/** The programs of exercises and questions have no errors of types. Names of the lesson's cells are known to them when they run. */
export const programType: LessonRule = {
  name: "program-type",
  check({ folder, files, notebook }) {
    const programs = [...files].filter(([path]) => path.endsWith(".ts"));
    if (programs.length === 0) return [];
    const named = new Map(programs.map(([path, text]) => [resolve(PROJECT, folder, path), { path, text }]));
    const known = [
      ...notebook.controls.map(({ name }) => name),
      ...notebook.cells.flatMap(({ code }) => [...code.defines, ...code.imports.map(({ local }) => local)]),
    ];
    const errors = typeErrors(new Map([...named].map(([path, { text }]) => [path, text])));
    return errors.flatMap(({ path, line, column, code, message }): Problem[] => {
      if (UNKNOWN_NAME.includes(code) && known.some((name) => message.includes(`'${name}'`))) return [];
      return [
        {
          file: `${folder}/${named.get(path)?.path}`,
          ...{ line, column },
          rule: "program-type",
          seen: `TypeScript: ${message}`,
          remedy: "Mend the program, or its types.",
        },
      ];
    });
  },
};
