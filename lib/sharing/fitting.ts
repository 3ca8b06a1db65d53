import type { Control, ControlValue, Notebook } from "@/lib/model";
import { type Changes, type Read, read, refused } from "./changes";

/** The compiler reads no longer text, in characters. */
const LONGEST_TEXT = 200_000;

/** The changes, if this lesson has every place and control that they speak of. `source`: "link" or "file". */
export function fitting(
  changes: Changes,
  notebook: Pick<Notebook, "slug" | "cells" | "exercises" | "controls">,
  source: "link" | "file",
): Read<Changes> {
  if (changes.lesson !== notebook.slug)
    return refused(`This ${source} belongs to another lesson, “${shown(changes.lesson)}”. Open it there.`);
  const misfit = misfitOf(changes, notebook);
  return misfit === null ? read(changes) : refused(`This ${source} cannot be opened: ${misfit}`);
}

function misfitOf(
  { texts, controls }: Changes,
  { cells, exercises, controls: known }: Pick<Notebook, "cells" | "exercises" | "controls">,
): string | null {
  const places = new Set([
    ...cells.map(({ id }) => `cell:${id}`),
    ...exercises.map(({ id }) => `exercise:${id}`),
  ]);
  for (const [place, text] of texts) {
    if (!places.has(place))
      return `it changes “${shown(place)}”, which this lesson does not have. The lesson may have changed since.`;
    if (text.length > LONGEST_TEXT)
      return `its program “${shown(place)}” has ${text.length} characters; at most ${LONGEST_TEXT} are read.`;
  }
  for (const [name, value] of controls) {
    const control = known.find((each) => each.name === name);
    if (!control) return `it sets “${shown(name)}”, a control that this lesson does not have.`;
    const misfit = settingMisfit(control, value);
    if (misfit !== null) return `it sets the ${control.kind} “${name}” to ${shown(String(value))}, ${misfit}`;
  }
  return repeated([...texts, ...controls].map(([name]) => name));
}

function settingMisfit(control: Control, value: ControlValue): string | null {
  switch (control.kind) {
    case "slider":
      if (typeof value !== "number") return "which is no number.";
      if (value >= control.min && value <= control.max) return null;
      return `which lies outside ${control.min} to ${control.max}.`;
    case "choice":
      return control.options.some((option) => option === value) ? null : "which is none of its options.";
    case "toggle":
      return typeof value === "boolean" ? null : "which is neither true nor false.";
  }
}

function repeated(names: readonly string[]): string | null {
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  return twice === undefined ? null : `it changes “${shown(twice)}” twice.`;
}

/** A name from outside within a sentence: short, whatever it is. */
function shown(name: string): string {
  return name.length > 60 ? `${name.slice(0, 60)}…` : name;
}
