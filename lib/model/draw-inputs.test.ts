import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawInputs, remarkableCalls, remarkableNumbers } from "./draw-inputs";
import { drawn, integer, listOf, real, tensorOf } from "./drawn-inputs";
import type { Observed } from "./observed";

const numbersIn = (value: Observed | undefined): number[] => {
  if (value?.kind === "number") return [value.value];
  if (value?.kind === "tensor") return value.values;
  return value?.kind === "array" ? value.items.flatMap(numbersIn) : [];
};

describe("numbers at which functions are usually wrong", () => {
  it("are 0, −0, ±1, tiny and large ones, the ends, and kinks from both sides", () => {
    const found = remarkableNumbers(real(-6, 4, { kinks: [3] }));
    for (const x of [0, -0, 1, -1, 1e-6, -1e-6, 1e6, -1e6, -6, 4, 3, 3 + 1e-6, 3 - 1e-6])
      expect(found.some((each) => Object.is(each, x))).toBe(true);
    expect(found.every(Number.isFinite)).toBe(true);
    expect(found[0]).toBe(0);
  });

  it("are NaN and the infinities too, where these are asked for", () => {
    expect(remarkableNumbers(real(-1, 1, { notFinite: true })).filter((x) => !Number.isFinite(x))).toEqual([
      Number.NaN,
      Number.POSITIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
    ]);
  });

  it("stay within the ends where nothing beyond them is allowed", () => {
    expect(remarkableNumbers(real(0.5, 3, { within: true }))).toEqual([1, 0.5, 3]);
    expect(remarkableNumbers(integer(2, 5))).toEqual([2, 5]);
  });
});

describe("drawn inputs", () => {
  it("hold every remarkable number of every argument, whatever the seed", () => {
    const makers = [
      real(-6, 6, { kinks: [2], notFinite: true }),
      integer(-3, 3),
      real(0, 1, { within: true }),
    ];
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const calls = drawInputs(drawn(makers, { count: remarkableCalls(makers), seed }));
        for (const [place, maker] of makers.entries()) {
          const there = calls.flatMap((args) => numbersIn(args[place]));
          for (const x of remarkableNumbers(maker))
            expect(there.some((each) => Object.is(each, x))).toBe(true);
        }
      }),
    );
  });

  it("are the same for the same seed and others for another", () => {
    const inputs = (seed: number) => drawInputs(drawn([real(-6, 6)], { count: 60, seed }));
    expect(inputs(1)).toEqual(inputs(1));
    expect(inputs(1)).not.toEqual(inputs(2));
  });

  it("begin with the simplest call of all", () => {
    const [first] = drawInputs(drawn([real(-6, 6), integer(0, 4)]));
    expect(first).toEqual([
      { kind: "number", value: 0 },
      { kind: "number", value: 0 },
    ]);
  });

  it("lie within their ends", () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.integer({ min: -50, max: 50 }),
        fc.nat({ max: 20 }),
        (seed, from, width) => {
          const makers = [integer(from, from + width), real(from, from + width / 3, { within: true })];
          for (const [whole, fraction] of drawInputs(drawn(makers, { seed, count: 40 }))) {
            const [n = Number.NaN] = numbersIn(whole);
            expect(Number.isInteger(n) && n >= from && n <= from + width).toBe(true);
            const [x = Number.NaN] = numbersIn(fraction);
            expect(x >= from && x <= from + width / 3).toBe(true);
          }
        },
      ),
    );
  });

  it("share the sizes that they name: a product of matrices fits", () => {
    const sizes: Record<string, [number, number]> = { n: [1, 4], k: [2, 3], m: [1, 5] };
    const makers = [
      tensorOf(["n", "k"], real(-2, 2)),
      tensorOf(["k", "m"], real(-2, 2)),
      listOf("m", integer(0, 9)),
    ];
    const calls = drawInputs(drawn(makers, { sizes, count: 80 }));
    const shapes = calls.map(([a, b, c]) => {
      if (a?.kind !== "tensor" || b?.kind !== "tensor" || c?.kind !== "array")
        throw new Error("another kind");
      expect(a.shape[1]).toBe(b.shape[0]);
      expect(c.items.length).toBe(b.shape[1]);
      expect(a.values.length).toBe(a.shape.reduce((x, y) => x * y, 1));
      return a.shape.join();
    });
    expect(shapes[0]).toBe("1,2");
    expect(new Set(shapes).size).toBe(8);
  });

  it("are float32 numbers in float32 tensors, written as one would type them", () => {
    const calls = drawInputs(drawn([tensorOf([2, 2], real(-6, 6))]));
    for (const x of calls.flatMap(([a]) => numbersIn(a))) expect(Math.fround(x)).toBe(x);
    expect(calls[0]?.[0]).toMatchObject({ text: expect.stringMatching(/^tensor\(\[\[0, 1\], \[-1, /) });
  });
});
