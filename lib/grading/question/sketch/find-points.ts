import type { Finder } from "./finding";
import { LAST, meanOf } from "./sheet";
import { heightText, rounded } from "./words";

/** How far off the height at a point may be. */
const OFF = 0.085;

/** Heights at the points that the author asks for by themselves. */
export function findPoints(at: readonly number[]): Finder {
  return ({ drawn, expected, frame }) =>
    at.flatMap((x) => {
      const [min, max] = frame.domain;
      const column = Math.round(((x - min) / (max - min)) * LAST);
      const [wanted, got] = [expected[column], meanOf(drawn, column - 2, column + 2)];
      if (typeof wanted !== "number" || got === null || Math.abs(got - wanted) < OFF) return [];
      const sentence = `At x = ${rounded(x, 4)} it should be at ${heightText(wanted, frame)}; yours is at ${heightText(got, frame)}.`;
      return [{ sentence, refuses: true }];
    });
}
