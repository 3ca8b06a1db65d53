import type { Control } from "@/lib/model";
import { WORKER_GLOBALS } from "@/lib/runtime";
import { CELLS } from "./lesson-names";
import type { Surroundings } from "./surroundings";

const ENGINE = "file:///node_modules/gradbook/";

/** The hidden files of the language service, by path: the engine's declarations, the worker's globals, the lesson. */
export function hiddenFiles(
  typings: Readonly<Record<string, string>>,
  { cells, controls }: Surroundings,
): Record<string, string> {
  const engine = Object.entries(typings).map(([path, text]) => [`${ENGINE}${path}`, text]);
  const programs = cells.map(({ id, source }) => [`${CELLS}${id}.ts`, source]);
  const names = controls.map((control) => `declare const ${control.name}: ${typeOf(control)};`);
  return {
    ...Object.fromEntries(engine),
    ...Object.fromEntries(programs),
    "file:///worker.d.ts": WORKER_GLOBALS,
    "file:///lesson/controls.d.ts": names.join("\n"),
  };
}

/** What a program may take a control for: of a choice, one of its options. */
function typeOf(control: Control): string {
  if (control.kind === "slider") return "number";
  if (control.kind === "toggle") return "boolean";
  return control.options.map((option) => JSON.stringify(option)).join(" | ");
}
