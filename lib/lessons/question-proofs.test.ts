import { describe, expect, it } from "vitest";
import type { NumberTask, Variant } from "@/lib/model";
import { drawVariants } from "./draw-variants";
import { drawnProofs, questionProofs } from "./question-proofs";

const slope: NumberTask = {
  kind: "number",
  answer: { drawn: "slope" },
  tolerance: { kind: "exact" },
  unit: null,
  mistakes: [
    { id: "feedback-1", answer: { drawn: "value" } },
    { id: "feedback-2", answer: { drawn: "x" } },
  ],
};
const squares = (...xs: number[]): Variant[] =>
  xs.map((x, seed) => ({ seed, drawn: { x, slope: 2 * x, value: x * x } }));
const proofs = (variants: Variant[]) =>
  questionProofs("q", slope, variants).map(({ rule, seen }) => `${rule}: ${seen}`);

describe("a question with variants", () => {
  it("stands where all mistakes lead elsewhere", () => {
    expect(proofs(squares(3, 4, -5))).toEqual([]);
  });

  it("is refused where a mistake gives the right number", () => {
    expect(proofs(squares(3, 2))).toEqual([
      'variant-ambiguous: With seed 1 ({"x":2,"slope":4,"value":4}) 4 (feedback-1) counts as right.',
    ]);
  });

  it("is refused where two mistakes give the same", () => {
    expect(proofs(squares(1))).toEqual([expect.stringContaining("1 is two mistakes at once (feedback-2)")]);
  });

  it("is refused where it speaks of what is not drawn", () => {
    expect(proofs([{ seed: 0, drawn: { x: 3, value: 9 } }])).toEqual([
      expect.stringMatching(/^unknown-draw: .*“slope”/),
    ]);
    expect(drawnProofs("q", ["x", "y"], squares(3)).map(({ seen }) => seen)).toEqual([
      expect.stringContaining("“y”"),
    ]);
  });
});

describe("variant.ts", () => {
  const drawn = (body: string) =>
    drawVariants(
      "variant.ts",
      `import { defineVariant } from "gradbook/check";\nexport default defineVariant((draw) => ${body});`,
    );

  it("draws the same numbers again, each variant once", async () => {
    const [first, again] = [
      await drawn("({ x: draw.integer(1, 3) })"),
      await drawn("({ x: draw.integer(1, 3) })"),
    ];
    expect(first).toEqual(again);
    expect(first.variants.map(({ drawn: { x } }) => x).sort()).toEqual([1, 2, 3]);
  });

  it("may turn numbers down, but not all", async () => {
    const odd = await drawn("{ const x = draw.integer(1, 9); return x % 2 ? { x } : null; }");
    expect(odd.variants.map(({ drawn: { x } }) => x).sort()).toEqual([1, 3, 5, 7, 9]);
    expect((await drawn("null")).problems).toMatchObject([
      { file: "variant.ts", rule: "variant-fails", seen: expect.stringContaining("turned down") },
    ]);
  });

  it("that returns something else is told what it lacks", async () => {
    for (const [body, says] of [
      ["5", "by name"],
      ["({ x: {} })", "“x”"],
      ["draw.pick([])", "draw.pick"],
    ] as const)
      expect((await drawn(body)).problems[0]?.seen, body).toContain(says);
  });
});
