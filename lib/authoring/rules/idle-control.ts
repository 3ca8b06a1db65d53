import type { Problem } from "@/lib/model";
import type { LessonRule } from "./rule";

/** A control is read by a cell, an `of` or a chart's mark; exercises may read it too, which their programs' text tells. */
export const idleControl: LessonRule = {
  name: "idle-control",
  check({ folder, written, notebook }) {
    const running = [...notebook.cells, ...notebook.values, ...notebook.plots];
    const read = new Set([
      ...running.flatMap(({ code }) => code.reads),
      ...notebook.plots.flatMap(({ at }) => at ?? []),
    ]);
    const programs = [...written.exercises.values()].flatMap(({ starter, solution }) => [starter, solution]);
    // What does not compile may be what reads it, and says so itself.
    const { cells, values, plots } = written.parts;
    if (cells.length + values.length + plots.length > running.length) return [];
    return written.parts.controls.flatMap(({ name, kind, position }): Problem[] => {
      if (read.has(name) || programs.some((text) => text.includes(name))) return [];
      return [
        {
          file: `${folder}/index.mdx`,
          ...position,
          rule: "idle-control",
          seen: `Nothing reads the ${kind} “${name}”, so that moving it changes nothing.`,
          remedy: `Read ${name} in a cell, in an “of” or in the “at” of a chart, or remove the ${kind}.`,
        },
      ];
    });
  },
};
