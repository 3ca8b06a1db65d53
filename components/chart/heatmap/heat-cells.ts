import { fine } from "../fine";
import { levelOf } from "./heat-colour";

/** Where a grid of cells lies, in the drawing's units; row 0 is on top. */
export type GridFrame = { left: number; top: number; cellWidth: number; cellHeight: number };

/** All cells of one shade as the data of one path. `level` NaN: cells without a number. */
export type Shade = { level: number; d: string };

/** Cells at least this wide stand apart; narrower ones touch, and those of one shade run together. */
const apartFrom = 12;

/** The cells by shade: few paths keep the page small. `joined`: cells of a plane touch, however wide they are. */
export function shadesOf(
  values: readonly (readonly number[])[],
  frame: GridFrame,
  { centre, reach, joined = false }: { centre: number; reach: number; joined?: boolean },
): Shade[] {
  const gap = !joined && frame.cellWidth >= apartFrom && frame.cellHeight >= apartFrom ? 1.5 : 0;
  const paths = new Map<number, string>();
  values.forEach((row, line) => {
    const shades = row.map((value) => levelOf(value, centre, reach));
    for (let from = 0; from < shades.length; ) {
      let to = from + 1;
      while (gap === 0 && to < shades.length && Object.is(shades[to], shades[from])) to++;
      paths.set(shades[from]!, (paths.get(shades[from]!) ?? "") + box(frame, line, from, to, gap));
      from = to;
    }
  });
  return [...paths].map(([level, d]) => ({ level, d }));
}

function box(
  { left, top, cellWidth, cellHeight }: GridFrame,
  row: number,
  from: number,
  to: number,
  gap: number,
): string {
  const [x, y] = [fine(left + from * cellWidth), fine(top + row * cellHeight)];
  const right = fine(left + to * cellWidth - gap);
  return `M${x},${y}H${right}V${fine(top + (row + 1) * cellHeight - gap)}H${x}Z`;
}
