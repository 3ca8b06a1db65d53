import { describe, expect, test } from "vitest";
import type { Check, Observed, Outcome, Trait } from "@/lib/model";
import { describePattern } from "./describe-pattern";
import { patternOf } from "./pattern";
import { returned, seen, tensor } from "./testing/observed";
import { trialsOf } from "./trial";

const INPUTS = [0, 1, 2, -1, -2, 0.5, -0.5, 1.5, 3.4, -3.4];
const relu = (x: number) => Math.max(0, x);

function checkOf(name: string, inputs: number[][], rule: (...args: number[]) => number): Check {
  return {
    title: name,
    name,
    tolerance: { relative: 0, absolute: 1e-6 },
    bound: null,
    calls: inputs.map((args) => ({ args: args.map(seen), expected: seen(rule(...args)) })),
  };
}

/** What is seen in an answer that does `answer` where `rule` is asked for. */
function seenIn(
  answer: (...args: number[]) => unknown,
  rule: (...args: number[]) => number,
  inputs: number[][],
) {
  const check = checkOf("f", inputs, rule);
  return patternIn([check], [inputs.map((args) => returned(answer(...args)))]);
}

function patternIn(checks: Check[], outcomes: Outcome[][]) {
  const trials = trialsOf(outcomes, checks);
  return patternOf(trials, trials.find(({ passes }) => !passes)!);
}

const ofRelu = (answer: (x: number) => unknown) =>
  seenIn(
    answer as (...args: number[]) => unknown,
    relu,
    INPUTS.map((x) => [x]),
  );

describe("What all failing calls of a function have in common is seen", () => {
  const cases: [what: string, answer: (x: number) => unknown, trait: Trait][] = [
    ["nothing is returned", () => undefined, { kind: "nothing", always: true }],
    ["nothing is returned for some", (x) => (x > 0 ? x : undefined), { kind: "nothing", always: false }],
    ["booleans for numbers", (x) => x > 0, { kind: "type", got: "boolean", expected: "number" }],
    ["null for numbers", () => null, { kind: "type", got: "null", expected: "number" }],
    ["NaN", () => Number.NaN, { kind: "nan" }],
    ["one number for all", () => 5, { kind: "same", value: 5, always: true }],
    ["the other sign", (x) => -relu(x), { kind: "turned" }],
    ["what belongs to the opposite", (x) => relu(-x), { kind: "mirrored", at: 1 }],
    ["the input as it is", (x) => x, { kind: "argument", place: 1, of: 1, negated: false }],
    [
      "the input with the other sign",
      (x) => (x > 0 ? x : -x),
      { kind: "argument", place: 1, of: 1, negated: true },
    ],
    ["one too many", (x) => relu(x) + 1, { kind: "apart", by: 1 }],
    ["twice as much", (x) => 2 * relu(x), { kind: "scaled", by: 2 }],
    ["whole numbers", (x) => relu(Math.floor(x)), { kind: "whole" }],
    ["nothing above 0.75", (x) => Math.min(0.75, relu(x)), { kind: "limit", side: "above", at: 0.75 }],
    ["nothing below 1", (x) => Math.max(1, x), { kind: "limit", side: "below", at: 1 }],
    [
      "the flat side at −1",
      (x) => (x < 0 ? -1 : x),
      { kind: "inputs", place: 1, of: 1, sort: "negative", gave: -1 },
    ],
    [
      "the edge alone",
      (x) => (x === 0 ? 7 : relu(x)),
      { kind: "inputs", place: 1, of: 1, sort: "zero", gave: 7 },
    ],
    ["one call alone", (x) => (x === 2 ? 7 : relu(x)), { kind: "single", right: 9 }],
    [
      "the neighbourhood of 0",
      (x) => (Math.abs(x) < 1.5 ? x * x + 0.1 : relu(x)),
      { kind: "near", within: 1 },
    ],
  ];
  for (const [what, answer, trait] of cases)
    test(what, () => {
      expect(ofRelu(answer)).toEqual({ name: "f", ...trait });
    });

  test("a tensor where a number is asked for", () => {
    const values = INPUTS.map((x): Observed => tensor([], [relu(x)]));
    const outcomes = values.map((value): Outcome => ({ kind: "returned", value }));
    expect(
      patternIn(
        [
          checkOf(
            "f",
            INPUTS.map((x) => [x]),
            relu,
          ),
        ],
        [outcomes],
      ),
    ).toEqual({
      name: "f",
      kind: "type",
      got: "tensor",
      expected: "number",
    });
  });

  const PAIRS = [
    [1, 1],
    [2, 3],
    [-2, -0.5],
    [3, 0],
    [-1, 0],
    [5, 0],
  ];
  test("which of several inputs came out", () => {
    expect(
      seenIn(
        (_x, w) => w,
        (x, w) => x * (w + 1),
        PAIRS,
      ),
    ).toMatchObject({ kind: "argument", place: 2 });
  });

  test("an input that does not count as it should", () => {
    expect(
      seenIn(
        (x) => x,
        (x, b) => x + b,
        PAIRS,
      ),
    ).toMatchObject({ kind: "argument", place: 1 });
    expect(
      seenIn(
        (x) => 2 * x,
        (x, b) => 2 * x + b,
        PAIRS,
      ),
    ).toEqual({
      name: "f",
      ...{ kind: "inputs", place: 2, of: 2, sort: "notZero", gave: null },
    });
  });

  test("the function that the leading call is of, whatever another one does", () => {
    const checks = [
      checkOf("f", [[1], [2]], relu),
      checkOf(
        "g",
        INPUTS.map((x) => [x]),
        relu,
      ),
    ];
    const outcomes = [[returned(1), returned(2)], INPUTS.map(() => returned(undefined))];
    expect(patternIn(checks, outcomes)).toEqual({ name: "g", kind: "nothing", always: true });
  });
});

describe("Nothing is said", () => {
  const cases: [why: string, answer: (x: number) => unknown][] = [
    ["of two different faults", (x) => (x > 0 ? undefined : "text")],
    ["of numbers without a rule", (x) => (x > 0 ? Math.sin(x) : x * x)],
    ["of a sort of inputs where as good as all are wrong", (x) => (x === 0 ? 0 : x ** 3 + 0.1)],
  ];
  for (const [why, answer] of cases)
    test(why, () => {
      expect(ofRelu(answer)).toBeNull();
    });

  test("of two calls that agree by chance", () => {
    expect(seenIn((x) => 2 * x, relu, [[1], [2]])).toBeNull();
  });

  test("of calls that threw", () => {
    const outcome: Outcome = { kind: "threw", error: { name: "Error", message: "no", line: 1 } };
    expect(
      patternIn(
        [
          checkOf(
            "f",
            INPUTS.map((x) => [x]),
            relu,
          ),
        ],
        [INPUTS.map(() => outcome)],
      ),
    ).toBeNull();
  });
});

test("A pattern is told with the function and the numbers that were seen", () => {
  expect(describePattern(ofRelu((x) => Math.min(0.75, relu(x)))!)).toBe(
    "Nothing above 0.75 comes out of f: wherever more is expected, it gives 0.75.",
  );
  expect(describePattern(ofRelu((x) => (x < 0 ? -1 : x))!)).toBe(
    "All that differ have an input that is below 0; with all other inputs you are right. Each of them gave -1.",
  );
  expect(describePattern(ofRelu(() => undefined)!)).toMatch(/^f never gives anything back\..* return /);
});
