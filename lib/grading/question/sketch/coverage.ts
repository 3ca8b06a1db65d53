import { SKETCH_COLUMNS } from "@/lib/model";
import { columnsOf, type Heights } from "./sheet";

/** Columns `from` to `to`, both included. */
export type Stretch = { from: number; to: number };

/** The stretches on which something is expected and nothing drawn, and the share of what is expected that is drawn. */
export function coverageOf(drawn: Heights, expected: Heights): { share: number; missing: Stretch[] } {
  const missing: Stretch[] = [];
  let wanted = 0;
  let there = 0;
  for (let column = 0; column < SKETCH_COLUMNS; column++) {
    if (expected[column] === null) continue;
    wanted++;
    if (drawn[column] !== null) there++;
    else if (missing.at(-1)?.to === column - 1) missing.at(-1)!.to = column;
    else missing.push({ from: column, to: column });
  }
  return { share: wanted === 0 ? 0 : there / wanted, missing };
}

/** A lifted pen leaves gaps; up to this share of the width they are bridged, and what is longer is asked for. */
export const LONGEST_GAP = 0.15;

/** The drawing with a straight line over each short gap between two strokes. */
export function bridged(drawn: Heights): Heights {
  const whole = [...drawn];
  let last = -1;
  whole.forEach((height, column) => {
    if (height === null) return;
    const start = whole[last];
    const gap = column - last;
    if (typeof start === "number" && gap > 1 && gap <= columnsOf(LONGEST_GAP) + 1)
      for (let i = 1; i < gap; i++) whole[last + i] = start + (i / gap) * (height - start);
    last = column;
  });
  return whole;
}
