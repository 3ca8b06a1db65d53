import type { ControlValue, Notebook } from "@/lib/model";
import type { Changes } from "./changes";

/** What stands in a lesson now, by the id of a cell and the name of a control. */
export type Standing = {
  textOf: (cell: string) => string;
  valueOf: (control: string) => ControlValue;
};

/** Only what is another than in the lesson as it came. */
export function changesOf(
  { slug, cells, controls }: Pick<Notebook, "slug" | "cells" | "controls">,
  { textOf, valueOf }: Standing,
): Changes {
  return {
    lesson: slug,
    texts: cells
      .filter(({ id, source }) => textOf(id) !== source)
      .map(({ id }) => [`cell:${id}`, textOf(id)]),
    controls: controls
      .filter(({ name, initial }) => valueOf(name) !== initial)
      .map(({ name }) => [name, valueOf(name)]),
  };
}
