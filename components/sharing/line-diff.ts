import { diffArrays } from "diff";

export type DiffLine = { kind: "same" | "gone" | "new"; text: string };

/** Two long texts without a line in common are shown one after the other instead of being compared for long. */
const LONGEST_MS = 500;

/** Line by line from one text to another; what goes stands before what comes. */
export function lineDiff(before: string, after: string): DiffLine[] {
  const [old, fresh] = [before.split("\n"), after.split("\n")];
  const runs = diffArrays(old, fresh, { timeout: LONGEST_MS }) ?? [
    { value: old, removed: true, added: false },
    { value: fresh, removed: false, added: true },
  ];
  return runs.flatMap(({ value, added, removed }) =>
    value.map((text): DiffLine => ({ kind: added ? "new" : removed ? "gone" : "same", text })),
  );
}
