import type { ControlValue, Notebook } from "@/lib/model";
import type { Place } from "@/lib/progress";
import type { Changes } from "./changes";

/** What stands in a lesson now. */
export type Standing = {
  textOf: (place: Place) => string;
  valueOf: (control: string) => ControlValue;
};

/** Only what is another than in the lesson as it came. */
export function changesOf(
  { slug, cells, exercises, controls }: Pick<Notebook, "slug" | "cells" | "exercises" | "controls">,
  { textOf, valueOf }: Standing,
): Changes {
  const shipped = [
    ...cells.map(({ id, source }) => [`cell:${id}`, source] as const),
    ...exercises.map(({ id, starter }) => [`exercise:${id}`, starter] as const),
  ];
  return {
    lesson: slug,
    texts: shipped
      .filter(([place, text]) => textOf(place) !== text)
      .map(([place]): [Place, string] => [place, textOf(place)]),
    controls: controls
      .filter(({ name, initial }) => valueOf(name) !== initial)
      .map(({ name }) => [name, valueOf(name)]),
  };
}

/** The changes that are passed on to others: answers of exercises are the reader's own. */
export function withoutAnswers(changes: Changes): Changes {
  return { ...changes, texts: changes.texts.filter(([place]) => place.startsWith("cell:")) };
}
