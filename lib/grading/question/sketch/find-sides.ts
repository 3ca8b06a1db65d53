import type { Comparison, Finder, Finding } from "./finding";
import { columnsOf, LAST } from "./sheet";
import { whereText } from "./words";

/** How far from 0 the curve has to be to be on one side of it, and how far beyond 0 the drawing is on the other. */
const CLEAR = 0.06;
const BEYOND = 0.03;
const LEAST = columnsOf(0.1);

/** Stretches on which the curve is above 0 and the drawing below, or the other way round. */
export const findSides: Finder = (comparison) => [...sideOff(comparison, 1), ...sideOff(comparison, -1)];

function sideOff({ drawn, expected, frame }: Comparison, side: 1 | -1): Finding[] {
  const [low, high] = frame.range;
  const zero = (0 - low) / (high - low);
  const isOff = (column: number) => {
    const [wanted, got] = [expected[column], drawn[column]];
    if (typeof wanted !== "number" || typeof got !== "number") return false;
    return side * (wanted - zero) > CLEAR && side * (got - zero) < -BEYOND;
  };
  let from = 0;
  for (let column = 0; column <= LAST + 1; column++) {
    if (column <= LAST && isOff(column)) continue;
    if (column - from >= LEAST) return [found(from, column - 1, frame, side)];
    from = column + 1;
  }
  return [];
}

function found(from: number, to: number, frame: Comparison["frame"], side: 1 | -1): Finding {
  const [wanted, got] = side === 1 ? ["above", "below"] : ["below", "above"];
  return {
    sentence: `${whereText(from, to, frame)} it should be ${wanted} 0; yours is ${got}.`,
    refuses: false,
  };
}
