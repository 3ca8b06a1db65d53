import { describe, expect, test } from "vitest";
import type { Bound, Mistake, Observed } from "@/lib/model";
import { liesWithin } from "./bound";
import { describeMiss } from "./describe";
import { grade } from "./grade";
import { check, returned, seen, tensor, threw } from "./testing/observed";

const positive: Bound = { above: 0, below: null };
const share: Bound = { above: 0, below: 1 };

describe("a number within a bound", () => {
  test.each<[unknown, Bound, boolean]>([
    [Number.MIN_VALUE, positive, true],
    [0, positive, false],
    [-0, positive, false],
    [Number.POSITIVE_INFINITY, positive, true],
    [Number.NaN, positive, false],
    [Number.NaN, { above: null, below: 1 }, false],
    [-1000, { above: null, below: 1 }, true],
    [0.5, share, true],
    [1, share, false],
    ["0.5", share, false],
    [[0.5], share, false],
    [undefined, share, false],
  ])("%j in %j: %s", (value, bound, verdict) => {
    expect(liesWithin(seen(value), bound)).toBe(verdict);
  });

  test.each<[string, Observed]>([
    ["a tensor of one number", tensor([], [0.5])],
    ["a bigint", { kind: "bigint", digits: "1" }],
  ])("%s is not a number: nothing is converted", (_, value) => {
    expect(liesWithin(value, positive)).toBe(false);
  });
});

const gap = { ...check("gap", "the two ways differ", [[1, 3]]), bound: positive };
const gradeGap = (got: unknown, mistakes: Mistake[] = []) =>
  grade({
    source: "export const gap = () => 0;",
    starter: "",
    outcomes: [[returned(got)]],
    checks: [gap],
    mistakes,
  });

describe("a check with a bound", () => {
  test("passes whatever lies within, near the solution's number or not", () => {
    expect(gradeGap(3)).toEqual({ kind: "correct", calls: 1 });
    expect(gradeGap(0.001)).toEqual({ kind: "correct", calls: 1 });
  });

  test("misses with the bound and without a comparison: no one number was expected", () => {
    const two = {
      ...check("f", "stays positive", [
        [1, 1],
        [2, 4],
      ]),
      bound: positive,
    };
    const outcomes = [[returned(-1), returned(-2)]];
    const verdict = grade({ source: "x", starter: "", outcomes, checks: [two], mistakes: [] });
    expect(verdict).toMatchObject({ kind: "incorrect", comparison: null, misses: [{ bound: positive }, {}] });
  });

  test("does not lend its calls to the comparison of another check", () => {
    const outputs = check("gap", "outputs", [
      [3, 1],
      [4, 1],
    ]);
    const outcomes = [[returned(5)], [returned(0), returned(0)]];
    const verdict = grade({ source: "x", starter: "", outcomes, checks: [gap, outputs], mistakes: [] });
    expect(verdict.kind === "incorrect" && verdict.comparison?.map(({ x }) => x)).toEqual([3, 4]);
  });

  test("recognises a mistake by its output, as any check does", () => {
    const mistakes: Mistake[] = [
      { id: "negative", outcomes: [[returned(-1)]] },
      { id: "nothing", outcomes: [[returned(0)]] },
    ];
    expect(gradeGap(0, mistakes)).toMatchObject({ kind: "incorrect", mistake: "nothing" });
    expect(gradeGap(-2, mistakes)).toMatchObject({ kind: "incorrect", mistake: null });
  });
});

describe("a miss of a bound is told as its reader would", () => {
  const miss = (bound: Bound) => ({
    check: "the two ways differ",
    name: "gap",
    args: [],
    expected: seen(3),
    tolerance: gap.tolerance,
    bound,
  });

  test.each([
    [returned(0), positive, "gap() gave 0; expected more than 0."],
    [returned(Number.NaN), positive, "gap() gave NaN; expected more than 0."],
    [returned(1), share, "gap() gave 1; expected more than 0 and less than 1."],
    [returned(7), { above: null, below: 0.5 }, "gap() gave 7; expected less than 0.5."],
    [returned("1"), positive, 'gap() gave the string "1"; expected a number, more than 0.'],
    [returned(undefined), positive, "gap() gave nothing: is a return missing? Expected more than 0."],
    [threw("no"), positive, "gap() threw TypeError: no (line 3); expected more than 0."],
  ])("%#", (got, bound, sentence) => {
    expect(describeMiss({ ...miss(bound), got })).toBe(sentence);
  });
});
