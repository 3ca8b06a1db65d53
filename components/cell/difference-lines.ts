import { diffArrays } from "diff";

/** A line of two texts laid over each other, or so many equal lines that are left out. */
export type DifferenceLine =
  | { kind: "same" | "mine" | "theirs"; text: string }
  | { kind: "gap"; count: number };

/** Equal lines that are shown before and after each change. */
const CONTEXT = 2;
/** Two long texts without a line in common are shown one after the other instead of being compared for long. */
const LONGEST_MS = 500;

/** Where two texts differ, line by line, with some of the equal lines around. */
export function differenceLines(mine: string, theirs: string): DifferenceLine[] {
  const [before, after] = [mine.split("\n"), theirs.split("\n")];
  const changes = diffArrays(before, after, { timeout: LONGEST_MS }) ?? [
    { value: before, removed: true, added: false },
    { value: after, removed: false, added: true },
  ];
  return changes.flatMap(({ value, added, removed }, place) => {
    if (added) return lines("theirs", value);
    if (removed) return lines("mine", value);
    return around(value, place === 0, place === changes.length - 1);
  });
}

/** Equal lines next to a change; those in between are counted. */
function around(equal: string[], atStart: boolean, atEnd: boolean): DifferenceLine[] {
  const head = atStart ? 0 : CONTEXT;
  const tail = atEnd ? 0 : CONTEXT;
  const count = equal.length - head - tail;
  if (count <= 1) return lines("same", equal);
  return [
    ...lines("same", equal.slice(0, head)),
    { kind: "gap", count },
    ...lines("same", equal.slice(equal.length - tail)),
  ];
}

function lines(kind: "same" | "mine" | "theirs", texts: string[]): DifferenceLine[] {
  return texts.map((text) => ({ kind, text }));
}
