import { type Changes, type Read, read, refused } from "./changes";
import { NOTEBOOK_VERSION } from "./notebook-file";
import { lessonProgram } from "./notebook-text";
import { fieldOf, isPlace } from "./outside";

/** Whether parsed JSON is meant as a Jupyter notebook. */
export function isNotebook(value: unknown): boolean {
  return fieldOf(value, "nbformat") !== undefined;
}

/**
 * The programs of a notebook that was taken along, in the order of the file; other cells are passed over. Whether they
 * are changes is for the lesson to say. Never throws.
 */
export function readNotebook(notebook: unknown): Read<Changes> {
  const about = fieldOf(fieldOf(notebook, "metadata"), "gradbook");
  const lesson = fieldOf(about, "lesson");
  const cells = fieldOf(notebook, "cells");
  if (typeof lesson !== "string")
    return refused("This notebook was not taken from a lesson of Gradbook: its metadata name none.");
  if (fieldOf(about, "version") !== NOTEBOOK_VERSION)
    return refused(
      "This notebook was made by a newer version of Gradbook. Reload the page, then open it again.",
    );
  if (fieldOf(notebook, "nbformat") !== 4)
    return refused("Only notebooks of nbformat 4 are read. Open it in Jupyter and save it again.");
  if (!Array.isArray(cells)) return refused("This notebook is damaged: it has no list “cells”.");
  const texts: Changes["texts"] = [];
  for (const [index, cell] of cells.entries()) {
    const place = fieldOf(fieldOf(fieldOf(cell, "metadata"), "gradbook"), "place");
    if (place === undefined) continue;
    const text = textOf(fieldOf(cell, "source"));
    if (!isPlace(place)) return refused(damagedAt(index, "metadata.gradbook.place", "names no program"));
    if (text === null) return refused(damagedAt(index, "source", "is neither a text nor a list of lines"));
    texts.push([place, lessonProgram(place, text)]);
  }
  return read({ lesson, texts, controls: [] });
}

function damagedAt(index: number, field: string, seen: string): string {
  return `This notebook is damaged: cells[${index}].${field} ${seen}.`;
}

function textOf(source: unknown): string | null {
  if (typeof source === "string") return source;
  if (!Array.isArray(source) || !source.every((line) => typeof line === "string")) return null;
  return source.join("");
}
