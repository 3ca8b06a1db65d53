import type { Control, ControlValue, Notebook } from "@/lib/model";
import type { Changes } from "@/lib/sharing";

/** A program or a control that stands otherwise here than in what came from outside. */
export type Difference =
  | { kind: "text"; id: string; title: string; own: string; theirs: string }
  | { kind: Control["kind"]; id: string; title: string; own: ControlValue; theirs: ControlValue };

/** What would be another if `incoming` was taken, in the order of the lesson. `standing`: what the reader has changed. */
export function changesFrom(
  notebook: Pick<Notebook, "cells" | "exercises" | "controls">,
  standing: Changes,
  incoming: Changes,
): Difference[] {
  const programs = programsOf(notebook).flatMap(({ id, title, shipped }): Difference[] => {
    const theirs = found(incoming.texts, id);
    const own = found(standing.texts, id) ?? shipped;
    return theirs === undefined || theirs === own ? [] : [{ kind: "text", id, title, own, theirs }];
  });
  const settings = notebook.controls.flatMap(({ kind, name, label, initial }): Difference[] => {
    const theirs = found(incoming.controls, name);
    const own = found(standing.controls, name) ?? initial;
    if (theirs === undefined || theirs === own) return [];
    return [{ kind, id: name, title: label, own, theirs }];
  });
  return [...programs, ...settings];
}

function programsOf({ cells, exercises }: Pick<Notebook, "cells" | "exercises">) {
  return [
    ...cells.map(({ id, title, source }) => ({ id: `cell:${id}`, title, shipped: source })),
    ...exercises.map(({ id, title, starter }) => ({ id: `exercise:${id}`, title, shipped: starter })),
  ];
}

function found<T>(pairs: readonly [string, T][], name: string): T | undefined {
  return pairs.find(([each]) => each === name)?.[1];
}
