import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ThinnedLine } from "./thinned-line";

/** A line of these values at the steps 1, 2, 3, … */
function lineOf(values: readonly number[]): ThinnedLine {
  const line = new ThinnedLine();
  values.forEach((value, index) => {
    line.add(index + 1, value);
  });
  return line;
}

const finite = fc.double({ noNaN: true, min: -1e6, max: 1e6 });
const any = fc.oneof({ weight: 9, arbitrary: finite }, { weight: 1, arbitrary: fc.constant(Number.NaN) });
const values = (of: fc.Arbitrary<number>, maxLength: number) =>
  fc.array(of, { minLength: 1, maxLength, size: "max" });

describe("a thinned line", () => {
  it("keeps every point of up to 400", () => {
    fc.assert(
      fc.property(values(finite, 400), (given) => {
        expect(lineOf(given).drawn()).toEqual({ x: given.map((_, index) => index + 1), y: given });
      }),
      { numRuns: 50 },
    );
  });

  it("is made of points that came, each once, in their order", () => {
    fc.assert(
      fc.property(values(any, 3_000), (given) => {
        const { x, y } = lineOf(given).drawn();
        expect(y).toEqual(x.map((step) => given[step - 1]));
        expect(x.every((step, index) => index === 0 || step > x[index - 1]!)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it("keeps both ends, the least and the greatest of all values, and a gap where there was one", () => {
    fc.assert(
      fc.property(values(any, 3_000), (given) => {
        const { x, y } = lineOf(given).drawn();
        expect([x[0], x.at(-1)]).toEqual([1, given.length]);
        const [all, kept] = [given, y].map((list) => list.filter(Number.isFinite));
        expect([Math.min(...kept!), Math.max(...kept!)]).toEqual([Math.min(...all!), Math.max(...all!)]);
        expect(y.some(Number.isNaN)).toBe(given.some(Number.isNaN));
      }),
      { numRuns: 50 },
    );
  });

  it("of a million points takes some hundreds, which reach as high and as low as those around them", () => {
    const given = Array.from({ length: 1_000_000 }, (_, index) => Math.sin(index * index) * index);
    const { x, y } = lineOf(given).drawn();
    expect(x.length).toBeLessThanOrEqual(402);
    for (let from = 0; from < given.length; from += 10_000) {
      const around = y.filter((_, index) => x[index]! > from - 10_000 && x[index]! <= from + 20_000);
      const here = given.slice(from, from + 10_000);
      expect(Math.max(...around)).toBeGreaterThanOrEqual(Math.max(...here));
      expect(Math.min(...around)).toBeLessThanOrEqual(Math.min(...here));
    }
  });

  it("tells how many values leave a gap: those that are not finite, or too large to draw", () => {
    const line = lineOf([1, Number.NaN, Number.POSITIVE_INFINITY, -1e301, 1e299]);
    expect([line.points, line.gaps]).toEqual([5, 3]);
    expect(line.drawn().y).toEqual([1, Number.NaN, Number.NaN, Number.NaN, 1e299]);
  });

  it("tells whether a step stood to the left of the one before it", () => {
    const line = lineOf([1, 2]);
    expect(line.wentBack).toBe(false);
    line.add(1, 3);
    expect(line.wentBack).toBe(true);
  });
});
