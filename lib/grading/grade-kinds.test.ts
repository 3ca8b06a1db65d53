import { describe, expect, test } from "vitest";
import type { Check, Mistake, Observed, Outcome, Verdict } from "@/lib/model";
import { grade } from "./grade";
import { check, object, returned, seen } from "./testing/observed";

const gradeOf = (checks: Check[], outcomes: Outcome[][], mistakes: Mistake[] = []): Verdict =>
  grade({ source: "export const f = 1;", starter: "", outcomes, checks, mistakes });

const written: Check = {
  ...check("", "does without Math.max", []),
  calls: [{ args: [], expected: seen(undefined) }],
  measure: { kind: "source", rule: { avoids: ["Math.max"] } },
};
const clean: Outcome = { kind: "read", count: 0, lines: [], what: null };
const unclean: Outcome = { kind: "read", count: 1, lines: [2], what: "Math.max" };

const exported: Check = {
  ...check("net", "net is a module", []),
  calls: [{ args: [], expected: seen({ is: "module", parameters: 33 }) }],
  measure: { kind: "export" },
};

const firstMiss = (verdict: Verdict) =>
  verdict.kind === "incorrect" ? verdict.misses[0]?.check : verdict.kind;

describe("how an answer is written", () => {
  const doubles = check("f", "doubles", [[1, 2]]);

  test("does not count as a call, and passes where the rule is kept", () => {
    expect(gradeOf([written, doubles], [[clean], [returned(2)]])).toEqual({ kind: "correct", calls: 1 });
  });

  test("is “not yet” where the outputs are right, and never “could not run”", () => {
    const verdict = gradeOf([written, doubles], [[unclean], [returned(2)]]);
    expect(firstMiss(verdict)).toBe("does without Math.max");
    expect(verdict).toMatchObject({ kind: "incorrect", passed: ["doubles"] });
  });

  test("is told after a wrong output", () => {
    expect(firstMiss(gradeOf([written, doubles], [[unclean], [returned(3)]]))).toBe("doubles");
  });

  test("tells a mistake by the rule that it breaks, not by the line where it does so", () => {
    const mistakes: Mistake[] = [{ id: "by-max", outcomes: [[unclean], [returned(2)]] }];
    const elsewhere: Outcome = { kind: "read", count: 4, lines: [7, 8], what: "Math.max" };
    expect(gradeOf([written, doubles], [[elsewhere], [returned(2)]], mistakes)).toMatchObject({
      mistake: "by-max",
    });
  });

  test("does not hide a mistake that is one by its outputs", () => {
    const mistakes: Mistake[] = [{ id: "triples", outcomes: [[clean], [returned(3)]] }];
    expect(gradeOf([written, doubles], [[unclean], [returned(3)]], mistakes)).toMatchObject({
      mistake: "triples",
    });
  });
});

describe("what an answer exports", () => {
  test("is missed first of all where it is not there", () => {
    const verdict = gradeOf(
      [check("f", "doubles", [[1, 2]]), exported],
      [[returned(0)], [{ kind: "missing", name: "net" }]],
    );
    expect(firstMiss(verdict)).toBe("net is a module");
  });

  test("is asked for no more than was written", () => {
    const asked = (expected: Observed): Check => ({ ...exported, calls: [{ args: [], expected }] });
    const got = [[returned({ is: "module", parameters: 33 })]];
    expect(gradeOf([asked(seen({ is: "module" }))], got).kind).toBe("correct");
    expect(gradeOf([asked(seen({ is: "module", parameters: 32 }))], got).kind).toBe("incorrect");
    expect(gradeOf([asked(seen({ is: "function" }))], got).kind).toBe("incorrect");
  });
});

describe("numbers that go on", () => {
  const falling: Check = {
    ...check("loss", "falls", [
      [10, 0],
      [20, 0],
      [30, 0],
    ]),
    trend: "decreasing",
  };

  test.each<[number[], string]>([
    [[3, 2, 1], "correct"],
    [[3, 3, 1], "incorrect"],
    [[3, Number.NaN, 1], "incorrect"],
    [[Number.NaN, 2, 1], "incorrect"],
    [[Number.POSITIVE_INFINITY, 2, 1], "correct"],
  ])("%j from call to call: %s", (values, kind) => {
    expect(gradeOf([falling], [values.map(returned)]).kind).toBe(kind);
  });

  test("are looked at within a list as well", () => {
    const once: Check = {
      ...check("losses", "falls", []),
      calls: falling.calls.slice(0, 1),
      trend: "decreasing",
    };
    expect(gradeOf([once], [[returned([3, 2, 1])]]).kind).toBe("correct");
    expect(gradeOf([once], [[returned([3, 2, 2])]]).kind).toBe("incorrect");
    expect(gradeOf([once], [[returned(["3", "2"])]]).kind).toBe("incorrect");
  });
});

describe("a gradient", () => {
  const slope: Check = {
    ...check("f", "its slope", []),
    calls: [-1, 1].map((x) => ({ args: [seen(x)], expected: seen({ x: x > 0 ? 1 : 0 }) })),
    measure: { kind: "gradient", by: [{ place: 0, name: "x" }], against: "solution" },
  };

  test("is drawn as a curve where it is by one number", () => {
    const verdict = gradeOf([slope], [[returned({ x: 1 }), returned({ x: 1 })]]);
    expect(verdict).toMatchObject({
      comparison: [
        { x: -1, got: 1, expected: 0 },
        { x: 1, got: 1, expected: 1 },
      ],
    });
  });

  test("is told after a wrong output, however simple its input", () => {
    const output = check("f", "its value", [[[1, 2, 3], 1]]);
    const verdict = gradeOf([slope, output], [[returned({ x: 5 }), returned({ x: 5 })], [returned(2)]]);
    expect(firstMiss(verdict)).toBe("its value");
  });

  test("is held against what came along with it only where the check asks for that", () => {
    const got = (x: number, against: number): Outcome => ({
      kind: "returned",
      value: seen({ x }),
      against: seen({ x: against }),
    });
    const consistent: Check = {
      ...slope,
      measure: { kind: "gradient", by: [{ place: 0, name: "x" }], against: "differences" },
    };
    expect(gradeOf([consistent], [[got(5, 5), got(6, 6)]]).kind).toBe("correct");
    expect(gradeOf([slope], [[got(5, 5), got(6, 6)]]).kind).toBe("incorrect");
    expect(gradeOf([consistent], [[got(0, 5), got(1, 1)]])).toMatchObject({
      misses: [{ expected: object([["x", 5]]) }],
    });
  });
});

describe("of many failing calls", () => {
  const many = check(
    "f",
    "all of them",
    Array.from({ length: 200 }, (_, x) => [x, x]),
  );
  const verdict = gradeOf([many], [many.calls.map(() => returned(-1))]);

  test("what is asked of the text is told all the same", () => {
    const both = gradeOf([many, written], [many.calls.map(() => returned(-1)), [unclean]]);
    expect(both.kind === "incorrect" && both.misses.at(-1)?.check).toBe("does without Math.max");
  });

  test("some are kept, and the others are counted", () => {
    expect(verdict.kind === "incorrect" && verdict.misses.length + (verdict.moreMisses ?? 0)).toBe(200);
    expect(verdict.kind === "incorrect" && verdict.misses.length).toBeLessThan(50);
  });

  test("the simplest leads", () => {
    expect(verdict.kind === "incorrect" && verdict.misses[0]?.args).toEqual([seen(0)]);
  });
});

test("a mistake of drawn calls is known by the first of them", () => {
  const drawn: Check = {
    ...check("f", "drawn", [
      [0, 0],
      [1, 1],
      [2, 2],
    ]),
    drawn: { drawn: [], count: 3, seed: 0, sizes: {} },
  };
  const mistakes: Mistake[] = [{ id: "ones", outcomes: [[returned(1), returned(1)]] }];
  const wrong = (...values: number[]) => gradeOf([drawn], [values.map(returned)], mistakes);
  expect(wrong(1, 1, 1)).toMatchObject({ mistake: "ones" });
  expect(wrong(1, 5, 1)).toMatchObject({ mistake: null });
});
