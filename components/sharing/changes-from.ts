import type { ControlValue, Notebook } from "@/lib/model";
import type { Changes } from "@/lib/sharing";

/** A program or a control that stands otherwise here than in what came from outside. */
export type Difference =
  | { kind: "text"; id: string; title: string; own: string; theirs: string }
  | { kind: "control"; id: string; title: string; own: ControlValue; theirs: ControlValue };

/** What would be another if `incoming` was taken, in the order of the lesson. `standing`: what the reader has changed. */
export function changesFrom(
  { cells, controls }: Pick<Notebook, "cells" | "controls">,
  standing: Changes,
  incoming: Changes,
): Difference[] {
  const programs = cells.flatMap(({ id, title, source }): Difference[] => {
    const theirs = found(incoming.texts, `cell:${id}`);
    const own = found(standing.texts, `cell:${id}`) ?? source;
    return theirs === undefined || theirs === own ? [] : [{ kind: "text", id, title, own, theirs }];
  });
  const sliders = controls.flatMap(({ name, label, initial }): Difference[] => {
    const theirs = found(incoming.controls, name);
    const own = found(standing.controls, name) ?? initial;
    return theirs === undefined || theirs === own
      ? []
      : [{ kind: "control", id: name, title: label, own, theirs }];
  });
  return [...programs, ...sliders];
}

function found<T>(pairs: readonly [string, T][], name: string): T | undefined {
  return pairs.find(([each]) => each === name)?.[1];
}
