import { describe, expect, test } from "vitest";
import type { Measure, Miss, Outcome, SourceRule } from "@/lib/model";
import { describeMiss } from "./describe";
import { object, returned, seen, tensor, threw } from "./testing/observed";

const miss = (got: Outcome, more: Partial<Miss>): Miss => ({
  check: "t",
  name: "f",
  args: [seen(2), seen(3)],
  got,
  expected: seen(undefined),
  tolerance: { relative: 0, absolute: 1e-3 },
  bound: null,
  ...more,
});

const byBoth: Measure = {
  kind: "gradient",
  by: [
    { place: 0, name: "x" },
    { place: 1, name: "w" },
  ],
  against: "solution",
};

describe("a gradient that is another names the argument it is by", () => {
  const gradientMiss = (got: unknown, expected: unknown, measure = byBoth) =>
    describeMiss(miss(returned(got), { expected: seen(expected), measure }));

  test.each([
    [
      { x: 3, w: 0 },
      { x: 3, w: 2 },
      "The gradient of f(2, 3) by w is 0; expected 2 (within 0.001): 2 too little.",
    ],
    [
      { x: -3, w: 2 },
      { x: 3, w: 2 },
      "The gradient of f(2, 3) by x is -3; expected 3 (within 0.001): the sign is the wrong way round.",
    ],
  ])("%#", (got, expected, sentence) => expect(gradientMiss(got, expected)).toBe(sentence));

  test("and the element of a tensor", () => {
    const of = (values: number[], text: string) => ({
      kind: "object" as const,
      className: "Object",
      entries: [["x", tensor([2], values, { text })] as [string, ReturnType<typeof tensor>]],
      more: 0,
    });
    const got: Outcome = { kind: "returned", value: of([1, 0], "tensor([1., 0.])") };
    expect(describeMiss(miss(got, { expected: of([1, 2], "tensor([1., 2.])"), measure: byBoth }))).toBe(
      "The gradient of f(2, 3) by x is tensor([1., 0.]); expected tensor([1., 2.]). At [1] stands 0 instead of 2: 2 too little.",
    );
  });

  test("and says whose differences it was held against", () => {
    const measure: Measure = { ...byBoth, against: "differences" };
    expect(gradientMiss({ x: 0, w: 2 }, { x: 3, w: 2 }, measure)).toBe(
      "The gradient of f(2, 3) by x is 0; expected by the differences of your own function 3 (within 0.001): 3 too little.",
    );
  });

  test("and what stood in autograd's way is told in a sentence, an error of the program as one", () => {
    const noWay: Outcome = {
      kind: "threw",
      error: { name: "GradError", message: "The answer gives no tensor.", line: null },
    };
    expect(describeMiss(miss(noWay, { measure: byBoth }))).toBe(
      "The gradient of f(2, 3) cannot be computed. The answer gives no tensor.",
    );
    expect(describeMiss(miss(threw("x is undefined"), { measure: byBoth }))).toBe(
      "f(2, 3) threw TypeError: x is undefined (line 3), so it has no gradient.",
    );
  });
});

describe("what a value is, is told in words", () => {
  const tensorOf = (shape: number[], dtype: string) =>
    object([
      ["is", "tensor"],
      ["shape", shape],
      ["dtype", dtype],
    ]);

  test.each<[Partial<Miss> & { got: Outcome }, string]>([
    [
      {
        measure: { kind: "form" },
        got: { kind: "returned", value: tensorOf([3, 2], "float32") },
        expected: object([["shape", [2, 3]]]),
      },
      "f(2, 3) gave a tensor of shape [3, 2] and type float32; expected a tensor of shape [2, 3].",
    ],
    [
      { measure: { kind: "form" }, got: returned({ is: "number" }), expected: tensorOf([2], "int64") },
      "f(2, 3) gave a number; expected a tensor of shape [2] and type int64.",
    ],
    [
      {
        measure: { kind: "export" },
        got: returned({ is: "module", parameters: 12 }),
        expected: seen({ is: "module", parameters: 33 }),
      },
      "“f” is a module with 12 parameters; expected a module with 33 parameters.",
    ],
    [
      {
        measure: { kind: "export" },
        got: { kind: "missing", name: "f" },
        expected: seen({ is: "array" }),
      },
      'The answer exports no “f”; expected an array. Write "export" in front of it.',
    ],
  ])("%#", (given, sentence) => expect(describeMiss(miss(given.got, given))).toBe(sentence));
});

describe("numbers that should go on are told with the one before", () => {
  test("from call to call", () => {
    const before = { args: [seen(10)], value: 0.4 };
    const stray = miss(returned(0.5), { args: [seen(20)], trend: { goes: "decreasing", before } });
    expect(describeMiss(stray)).toBe("f(20) gave 0.5; expected less than 0.4, which f(10) gave.");
  });

  test("within a list", () => {
    const stray = miss(returned([3, 2, 2]), { args: [], trend: { goes: "decreasing", before: null } });
    expect(describeMiss(stray)).toBe(
      "f() gave [3, 2, 2]; expected each number less than the one before. At [2] stands 2 after 2.",
    );
  });

  test("and a value without numbers as such", () => {
    const stray = miss(returned("no"), { args: [], trend: { goes: "increasing", before: null } });
    expect(describeMiss(stray)).toBe(
      'f() gave "no"; expected numbers, each number more than the one before.',
    );
  });
});

describe("what a text has and should not, or should and has not, is told with its line", () => {
  const read = (count: number, lines: number[], what: string | null): Outcome => ({
    kind: "read",
    count,
    lines,
    what,
  });

  test.each<[SourceRule, Outcome, string]>([
    [
      { calls: ["relu"] },
      read(0, [], "relu"),
      "Your answer never calls relu; this exercise asks you to use it.",
    ],
    [
      { avoids: ["Math.max"] },
      read(1, [3], "Math.max"),
      "Line 3 says Math.max, or may reach it; this exercise asks you to do without it.",
    ],
    [
      { loops: false },
      read(2, [2, 4], "for"),
      "Lines 2 and 4 repeat something (for); this exercise asks you to do without loops.",
    ],
    [
      { loops: true },
      read(0, [], null),
      "Your answer does nothing again and again; this exercise asks for a loop.",
    ],
    [
      { statementsAtMost: 2, in: "slope" },
      read(3, [1, 2, 3], null),
      "“slope” has 3 statements; this exercise asks for 2 at most.",
    ],
  ])("%j", (rule, got, sentence) =>
    expect(describeMiss(miss(got, { measure: { kind: "source", rule } }))).toBe(sentence),
  );
});
