import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Mistake, Outcome, Verdict } from "@/lib/model";
import { grade } from "./grade";
import { check, returned, threw } from "./testing/observed";

const starter = "export function slope(x: number): number {\n  return todo();\n}\n";
const source = "export function slope(x: number): number {\n  return x > 0 ? 1 : 0;\n}\n";
/** The derivative of ReLU: 1 for x > 0, else 0. */
const checks = [
  check("slope", "positive numbers have slope 1", [
    [2.5, 1],
    [3, 1],
  ]),
  check("slope", "negative numbers have slope 0", [
    [-1, 0],
    [-4, 0],
  ]),
];
const right = [
  [returned(1), returned(1)],
  [returned(0), returned(0)],
];
const zeros = [
  [returned(0), returned(0)],
  [returned(0), returned(0)],
];
const identity = [
  [returned(2.5), returned(3)],
  [returned(-1), returned(-4)],
];
const mistakes: Mistake[] = [
  { id: "always-zero", outcomes: zeros },
  { id: "returns-the-value", outcomes: identity },
];

const gradeOutcomes = (outcomes: Outcome[][], from: Partial<Parameters<typeof grade>[0]> = {}) =>
  grade({ source, starter, outcomes, checks, mistakes, ...from });

function incorrect(verdict: Verdict) {
  if (verdict.kind !== "incorrect") throw new Error(`expected "incorrect", saw "${verdict.kind}"`);
  return verdict;
}

describe("not answered yet is never wrong", () => {
  test.each(["", "  \n\t", "// later\n/* not\n yet */", "/* open"])("nothing but %j is empty", (nothing) => {
    expect(gradeOutcomes(zeros, { source: nothing })).toEqual({ kind: "unanswered", because: "empty" });
  });

  test.each([
    ["as it stands", starter],
    ["with other line ends", starter.replaceAll("\n", "  \r\n")],
    ["with blank lines", `\n${starter}\n\n`],
  ])("the starter %s is unchanged", (_, same) => {
    expect(gradeOutcomes(zeros, { source: same })).toEqual({ kind: "unanswered", because: "unchanged" });
  });

  test("an answer that reaches todo() on one input is unfinished, whatever else it does", () => {
    const outcomes: Outcome[][] = [
      [returned(7), { kind: "todo" }],
      [threw("x"), threw("x")],
    ];
    expect(gradeOutcomes(outcomes)).toEqual({ kind: "unanswered", because: "unfinished" });
  });
});

describe("broken", () => {
  test("a missing export is named with the words to write", () => {
    const missing: Outcome = { kind: "missing", name: "slope" };
    const verdict = gradeOutcomes([
      [missing, missing],
      [missing, missing],
    ]);
    expect(verdict).toEqual({
      kind: "broken",
      error: {
        name: "MissingExport",
        message:
          'The answer exports no function "slope". Write "export function slope(…) { … }", with the word "export" in front.',
        line: null,
      },
    });
  });

  test.each<[string, Outcome[][]]>([
    ["no call", []],
    ["one call too few", [right[0]!, [returned(0)]]],
  ])("an answer of which %s came back is not correct", (_, outcomes) => {
    expect(gradeOutcomes(outcomes).kind).toBe("broken");
  });

  test("an exercise without checks is never passed", () => {
    expect(gradeOutcomes([], { checks: [] }).kind).toBe("broken");
  });
});

test("correct counts the calls", () => {
  expect(gradeOutcomes(right)).toEqual({ kind: "correct", calls: 4 });
});

describe("incorrect", () => {
  test("tells what passes, and the failing calls in the order of the checks", () => {
    const verdict = incorrect(gradeOutcomes(zeros));
    expect(verdict.passed).toEqual(["negative numbers have slope 0"]);
    expect(verdict.misses.map(({ args }) => args)).toEqual([
      [{ kind: "number", value: 3 }],
      [{ kind: "number", value: 2.5 }],
    ]);
  });

  test("the very simplest failing call leads, though a later check made it", () => {
    const verdict = incorrect(gradeOutcomes(identity));
    const inputs = verdict.misses.map(({ args: [x] }) => (x?.kind === "number" ? x.value : null));
    expect(inputs).toEqual([-1, 2.5, 3, -4]);
  });

  test("a call that threw is a miss", () => {
    const verdict = incorrect(gradeOutcomes([[returned(1), threw("x is undefined")], right[1]!]));
    expect(verdict.misses).toHaveLength(1);
    expect(verdict.misses[0]?.got.kind).toBe("threw");
  });

  test.each<[string | null, Outcome[][]]>([
    ["always-zero", zeros],
    ["returns-the-value", identity],
    ["returns-the-value", [[returned(2.5), returned(3.0000001)], identity[1]!]],
    [null, [zeros[0]!, identity[1]!]],
    [null, [[returned(2.5), returned(0)], identity[1]!]],
    [null, [[returned("2.5"), returned("3")], identity[1]!]],
  ])("the mistake recognised is %s", (mistake, outcomes) => {
    expect(incorrect(gradeOutcomes(outcomes)).mistake).toBe(mistake);
  });

  test("a mistake that throws is recognised whatever the message says", () => {
    const throwing: Mistake = { id: "throws", outcomes: [[threw("a"), returned(1)], right[1]!] };
    const verdict = gradeOutcomes([[threw("b"), returned(1)], right[1]!], { mistakes: [throwing] });
    expect(incorrect(verdict).mistake).toBe("throws");
  });
});

describe("comparison", () => {
  test("joins all calls of the function by increasing x", () => {
    expect(incorrect(gradeOutcomes(zeros)).comparison).toEqual([
      { x: -4, got: 0, expected: 0 },
      { x: -1, got: 0, expected: 0 },
      { x: 2.5, got: 0, expected: 1 },
      { x: 3, got: 0, expected: 1 },
    ]);
  });

  test.each<[string, Outcome]>([
    ["threw", threw("x")],
    ["gave a string", returned("1")],
    ["gave nothing", returned(undefined)],
  ])("there is none where a call %s", (_, outcome) => {
    expect(incorrect(gradeOutcomes([[returned(0), outcome], right[1]!])).comparison).toBeNull();
  });

  test("other functions and passing checks with other arguments are left out", () => {
    const mixed = [
      ...checks,
      check("slope", "works on lists", [
        [
          [1, -1],
          [1, 0],
        ],
      ]),
      check("relu", "keeps 1", [[1, 1]]),
    ];
    const verdict = gradeOutcomes([...zeros, [returned([1, 0])], [returned(1)]], { checks: mixed });
    expect(incorrect(verdict).comparison).toHaveLength(4);
  });

  test("one point makes no curve", () => {
    const single = [check("slope", "at 1", [[1, 1]])];
    expect(incorrect(gradeOutcomes([[returned(0)]], { checks: single })).comparison).toBeNull();
  });

  test("an input that two checks share stands once, and infinite inputs not at all", () => {
    const shared = [
      ...checks,
      check("slope", "far out", [
        [3, 1],
        [Number.POSITIVE_INFINITY, 1],
      ]),
    ];
    const verdict = gradeOutcomes([...zeros, [returned(0), returned(0)]], { checks: shared });
    expect(incorrect(verdict).comparison?.map(({ x }) => x)).toEqual([-4, -1, 2.5, 3]);
  });
});

test("an answer is correct only if every call gives the expected number", () => {
  const calls = fc.array(fc.tuple(fc.integer(), fc.integer()), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(calls, fc.array(fc.integer(), { minLength: 8, maxLength: 8 }), (pairs, offsets) => {
      const outcomes = [pairs.map(([, y], i) => returned(y + (offsets[i] ?? 0)))];
      const verdict = gradeOutcomes(outcomes, { checks: [check("f", "f", pairs)], mistakes: [] });
      const wrong = pairs.filter((_, i) => offsets[i] !== 0).length;
      expect(verdict.kind === "incorrect" ? verdict.misses.length : 0).toBe(wrong);
      expect(verdict.kind).toBe(wrong === 0 ? "correct" : "incorrect");
    }),
  );
});
