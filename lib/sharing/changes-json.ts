import type { ControlValue } from "@/lib/model";
import type { Place } from "@/lib/progress";
import { type Changes, type Read, read, refused } from "./changes";
import { fieldOf, isPlace, parsedJson } from "./outside";

const VERSION = 1;

/** As text: `{ version: 1, lesson, texts: [[place, text], …], controls: [[name, value], …] }`. */
export function writeChanges({ lesson, texts, controls }: Changes): string {
  return JSON.stringify({ version: VERSION, lesson, texts, controls });
}

/** The changes in a text from outside. `source`: what a refusal calls it, "link" or "file". Never throws. */
export function readChanges(text: string, source: "link" | "file"): Read<Changes> {
  const parsed = parsedJson(text);
  const version = fieldOf(parsed, "version");
  if (typeof version === "number" && version > VERSION)
    return refused(
      `This ${source} was made by a newer version of Gradbook. Reload the page to get the newest, then open it again.`,
    );
  const [lesson, texts, controls] = ["lesson", "texts", "controls"].map((name) => fieldOf(parsed, name));
  if (version !== VERSION || typeof lesson !== "string" || !isTexts(texts) || !isControls(controls))
    return refused(damaged(source));
  return read({ lesson, texts, controls });
}

/** What is said of anything that cannot be read. */
export function damaged(source: "link" | "file"): string {
  return source === "link"
    ? "This link is damaged: a part of it is missing or was changed on its way. Copy it anew, whole, or ask for it again."
    : "This file is damaged, or was not made by Gradbook. Choose a file that ends with .gradbook.json or .ipynb and was saved here.";
}

function isTexts(value: unknown): value is [Place, string][] {
  return isPairs(value) && value.every(([place, text]) => isPlace(place) && typeof text === "string");
}

function isControls(value: unknown): value is [string, ControlValue][] {
  return isPairs(value) && value.every(([name, set]) => typeof name === "string" && isSetting(set));
}

function isSetting(value: unknown): value is ControlValue {
  return typeof value === "number" ? Number.isFinite(value) : ["string", "boolean"].includes(typeof value);
}

function isPairs(value: unknown): value is [unknown, unknown][] {
  return Array.isArray(value) && value.every((pair) => Array.isArray(pair) && pair.length === 2);
}
