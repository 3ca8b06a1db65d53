import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { NumberTask, SeveralTask } from "@/lib/model";
import { judgeChoice, judgeNumber, judgeSeveral, readTypedNumber } from "..";

const never = { seed: 0, drawn: {} };
const number = (task: Partial<NumberTask>): NumberTask => ({
  kind: "number",
  answer: 0.25,
  tolerance: { kind: "exact" },
  unit: null,
  mistakes: [],
  ...task,
});
const typed = (text: string) => ({ kind: "number", text }) as const;
const judge = (task: Partial<NumberTask>, text: string, variant = never) =>
  judgeNumber(number(task), typed(text), variant);

describe("a typed number", () => {
  it.each([
    ["0.25", 0.25],
    [".25", 0.25],
    ["+ 0.25", 0.25],
    ["1/4", 0.25],
    ["−1/4", -0.25],
    ["2.5e-1", 0.25],
    ["2.5·10^-1", 0.25],
    ["2.5 * 10^-1", 0.25],
    ["1 000", 1000],
    ["∞", Number.POSITIVE_INFINITY],
    ["-inf", Number.NEGATIVE_INFINITY],
    ["１２", 12],
  ])("%s is %d", (text, value) => {
    expect(readTypedNumber(text)).toEqual({ kind: "read", value, unit: "" });
  });

  it("keeps what is written behind it as its unit", () => {
    expect(readTypedNumber("3 ms")).toEqual({ kind: "read", value: 3, unit: "ms" });
  });

  it.each(["", "abc", "1,5", "1'000", "1/0", "1e999", "--1", "1..2", "1/2/3", "e5", "9".repeat(100)])(
    "“%s” is not guessed at",
    (text) => {
      const read = readTypedNumber(text);
      expect(read).toMatchObject({ kind: "unreadable", why: expect.stringMatching(/\.$/) });
    },
  );

  it("of any text is read or refused in words, never thrown at", () => {
    const soup = fc.string({ unit: fc.constantFrom(..."0123456789.,eE+-−/ ·*^%∞kmsx'") });
    fc.assert(
      fc.property(fc.oneof(fc.string(), soup), (text) => {
        const read = readTypedNumber(text);
        if (read.kind === "read") expect(read.value).not.toBeNaN();
        else expect(read.why.length).toBeGreaterThan(10);
      }),
      { numRuns: 2_000 },
    );
  });

  it("is any number that JavaScript writes", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(readTypedNumber(String(value))).toMatchObject({ kind: "read", value: value + 0 });
      }),
    );
  });
});

describe("a number", () => {
  it("is not wrong before it is there", () => {
    expect(judgeNumber(number({}), null, never).kind).toBe("unanswered");
    expect(judge({}, "  ").kind).toBe("unanswered");
    expect(judge({}, "a quarter").kind).toBe("unanswered");
  });

  it("is asked to significant digits as rounding gives them", () => {
    const third = { answer: 1 / 3, tolerance: { kind: "significant", digits: 3 } } as const;
    expect(judge(third, "0.333").kind).toBe("correct");
    expect(judge(third, "0.33333").kind).toBe("correct");
    expect(judge(third, "0.334").kind).toBe("incorrect");
    expect(judge(third, "0.33")).toMatchObject({
      kind: "incorrect",
      notes: [expect.stringMatching(/3 significant/)],
    });
  });

  it("may be off by the distance that is asked, and no more", () => {
    const near = { answer: 2, tolerance: { kind: "within", distance: 0.1 } } as const;
    expect(judge(near, "2.1").kind).toBe("correct");
    expect(judge(near, "2.11").kind).toBe("incorrect");
  });

  it("in another unit is asked about, not called wrong", () => {
    expect(judge({ unit: "ms" }, "0.25 s")).toMatchObject({
      kind: "unanswered",
      why: expect.stringContaining("in ms"),
    });
    expect(judge({ unit: "ms" }, "0.25 ms").kind).toBe("correct");
    expect(judge({ unit: "%" }, "0.25%").kind).toBe("correct");
    expect(judge({}, "25 %").kind).toBe("correct");
  });

  it("that a usual mistake gives has that mistake's words", () => {
    const task = { mistakes: [{ id: "feedback-1", answer: { drawn: "wrong" } }] } as const;
    const variant = { seed: 3, drawn: { wrong: 0.5 } };
    expect(judge({ ...task, mistakes: [...task.mistakes] }, "1/2", variant)).toEqual({
      kind: "incorrect",
      feedback: ["feedback-1"],
      notes: [],
    });
  });

  it("with the wrong sign or the wrong power of ten is told so", () => {
    expect(judge({}, "-0.25")).toMatchObject({ notes: [expect.stringContaining("sign")] });
    expect(judge({}, "2.5")).toMatchObject({ notes: [expect.stringContaining("decimal point")] });
    expect(judge({}, "0.7")).toMatchObject({ notes: [], feedback: ["otherwise"] });
  });

  it("that the variant draws is asked of that variant", () => {
    const task = { answer: { drawn: "y" } };
    expect(judge(task, "7", { seed: 1, drawn: { y: 7 } }).kind).toBe("correct");
    expect(() => judge(task, "7", { seed: 1, drawn: {} })).toThrow(/“y”/);
  });
});

const options = [
  { id: "a", correct: true },
  { id: "b", correct: false },
  { id: "c", correct: true },
];

describe("options", () => {
  it("of several kinds: all right ones and no other", () => {
    const task: SeveralTask = { kind: "several", options };
    const chosen = (...ids: string[]) => judgeSeveral(task, { kind: "several", options: ids });
    expect(chosen().kind).toBe("unanswered");
    expect(chosen("c", "a").kind).toBe("correct");
    expect(chosen("a")).toEqual({ kind: "incorrect", feedback: ["a"], notes: ["One more is right."] });
    expect(chosen("a", "b", "c")).toEqual({ kind: "incorrect", feedback: ["a", "b", "c"], notes: [] });
  });

  it("of which none was chosen, or one that is no longer there, are not answered", () => {
    const task = { kind: "choice", options } as const;
    expect(judgeChoice({ ...task, options }, null).kind).toBe("unanswered");
    expect(judgeChoice({ ...task, options }, { kind: "choice", option: "gone" }).kind).toBe("unanswered");
  });
});
