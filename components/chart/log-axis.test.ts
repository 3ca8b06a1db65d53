import fc from "fast-check";
import { expect, test } from "vitest";
import { logSpan, logTicks } from "./log-axis";

const texts = (span: [number, number], count = 4) => logTicks(span, [0, 100], count).map(({ text }) => text);

test("ticks are powers of ten, with numbers between them where there are few", () => {
  expect(texts([0.01, 100])).toEqual(["0.01", "0.1", "1", "10", "100"]);
  expect(texts([1, 20])).toEqual(["1", "2", "5", "10", "20"]);
  expect(texts([1e-8, 1e8])).toEqual(["10⁻⁶", "10⁻³", "1", "10³", "10⁶"]);
});

test("equal factors take equal room", () => {
  expect(logTicks([1, 100], [0, 100], 4).find(({ value }) => value === 10)?.at).toBeCloseTo(50, 9);
});

test("the span holds all values above 0 and has at least two ticks within it", () => {
  const values = fc.array(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), { minLength: 1 });
  fc.assert(
    fc.property(values, (all) => {
      const [min, max] = logSpan([...all, 0, -1, Number.NaN]);
      expect(min <= Math.min(...all) && max >= Math.max(...all)).toBe(true);
      const ticks = logTicks([min, max], [0, 300], 4);
      expect(ticks.length).toBeGreaterThanOrEqual(2);
      for (const { at } of ticks) expect(at > -1e-6 && at < 300 + 1e-6).toBe(true);
    }),
  );
});
