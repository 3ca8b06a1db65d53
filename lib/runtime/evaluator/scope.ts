import type { Program, Step } from "../protocol";
import { importedValue } from "./exports";

/** What a step reads: its own imports, then names of the notebook, then what the lesson imports. */
export function scopeOf(
  step: Step,
  program: Program,
  names: ReadonlyMap<string, unknown>,
): Record<string, unknown> {
  const scope: Record<string, unknown> = {};
  for (const each of step.imports) scope[each.local] = importedValue(each);
  for (const name of step.reads) {
    const exported = program.imports[name];
    if (names.has(name)) scope[name] = names.get(name);
    else if (exported !== undefined)
      scope[name] = importedValue({ module: "gradbook", exported, line: null });
  }
  return scope;
}
