import type { Program, Step } from "./protocol";

/** What `data` of the engine offers without holding it. */
export const DATA_SETS = ["digits"] as const;

export type DataSetName = (typeof DATA_SETS)[number];

/** The data sets that a program speaks of: it reads `data` of the engine, and their name stands in that code. */
export function dataSetsOf({ steps, imports }: Program): DataSetName[] {
  const codes = steps.filter((step) => readsData(step, imports)).map(({ js }) => js);
  return DATA_SETS.filter((name) => codes.some((js) => new RegExp(`\\b${name}\\b`).test(js)));
}

function readsData(step: Step, imports: Program["imports"]): boolean {
  return (
    step.imports.some(({ exported }) => exported === "data") ||
    step.reads.some((name) => imports[name] === "data")
  );
}
