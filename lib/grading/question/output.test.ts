import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { OutputTask } from "@/lib/model";
import { judgeOutput as judge } from "./output";

const task: OutputTask = {
  kind: "output",
  lines: ["0", "Tensor([0, 2.5])", "slope 0.50"],
  mistakes: [{ id: "no-relu", lines: ["-1", "Tensor([-1, 2.5])", "slope 1.00"] }],
};
const judgeOutput = (of: OutputTask, text: string) => judge(of, { kind: "output", text });
const kindOf = (text: string, lines = task.lines) => judgeOutput({ ...task, lines, mistakes: [] }, text).kind;

describe("An output is right however its lines end and its blanks stand", () => {
  test.each([
    "0\nTensor([0, 2.5])\nslope 0.50",
    "0  \r\nTensor([0,2.5])\r\nslope   0.50\r\n\n",
    "0.0\nTensor( [ 0, 2.50 ] )\nslope .5",
    "−0\nTensor([0, 2.5])\nslope 0.500",
  ])("%j", (text) => expect(kindOf(text)).toBe("correct"));
});

describe("Numbers are compared by value, at the digits that are printed", () => {
  test.each<[string, string, "correct" | "incorrect"]>([
    ["0.3333", "0.33333", "correct"],
    ["0.3333", "0.333", "incorrect"],
    ["0.3333", "1/3", "incorrect"],
    ["0.3333333333333333", "0.3333", "correct"],
    ["0.3333333333333333", "0.33", "incorrect"],
    ["0.30000000000000004", "0.3", "incorrect"],
    ["2", "2.0", "correct"],
    ["2", "2.4", "incorrect"],
    ["1e-7", "0.0000001", "correct"],
    ["-3", "−3", "correct"],
    ["-3", "3", "incorrect"],
    ["NaN", "NaN", "correct"],
    ["NaN", "0", "incorrect"],
    ["'a'", '"a"', "correct"],
    ["12", "1 2", "incorrect"],
    ["undefined", "", "unanswered" as "incorrect"],
  ])("%s, written as %s, is %s", (printed, text, kind) => expect(kindOf(text, [printed])).toBe(kind));
});

test("Wrong lines are pointed at, and what would be right is not told", () => {
  const verdict = judgeOutput(task, "0\nTensor([0, 2])\nslope 1");
  expect(verdict).toEqual({
    kind: "incorrect",
    feedback: ["otherwise"],
    notes: [
      "Line 2 is not what is printed. Yours: Tensor([0, 2])",
      "Line 3 is not what is printed. Yours: slope 1",
    ],
  });
  expect(judgeOutput(task, "0\n\nslope 0.5")).toMatchObject({
    notes: ["Line 2 is empty, and something is printed there."],
  });
  expect(judgeOutput(task, "0\n7")).toMatchObject({
    notes: ["Line 2 is not what is printed. Yours: 7", "The program prints more lines."],
  });
  expect(judgeOutput(task, "0\nTensor([0, 2.5])\nslope 0.5\n9")).toMatchObject({
    notes: ["The program prints fewer lines."],
  });
});

test("Of many wrong lines the first are quoted, and the rest are counted", () => {
  const printed = ["1", "2", "3", "4", "5", "6"];
  expect(judgeOutput({ ...task, lines: printed }, "a\nb\nc\nd\ne\nf")).toMatchObject({
    notes: [/1.*a$/, /2.*b$/, /3.*c$/, /4.*d$/, /^2 more of your lines differ\.$/].map((note) =>
      expect.stringMatching(note),
    ),
  });
});

test("A known wrong output is recognised", () => {
  expect(judgeOutput(task, "-1\nTensor([-1, 2.5])\nslope 1")).toMatchObject({ feedback: ["no-relu"] });
});

test("Nothing, or a pasted book, is not answered", () => {
  expect(judgeOutput(task, " \n ")).toEqual({
    kind: "unanswered",
    why: "Write what the program prints first.",
  });
  expect(judgeOutput(task, "0\n".repeat(1_000_000)).kind).toBe("unanswered");
});

test("What a program prints is always the right answer, and any text is judged", () => {
  const lines = fc.array(
    fc.string({ unit: "grapheme", minLength: 1 }).filter((line) => /\S/.test(line)),
    {
      minLength: 1,
      maxLength: 6,
    },
  );
  fc.assert(
    fc.property(lines, fc.string({ unit: "binary" }), (printed, text) => {
      const one = printed
        .map((line) => line.replace(/[\r\n]/g, " ").trimEnd())
        .filter((line) => /\S/.test(line));
      fc.pre(one.length > 0);
      expect(kindOf(one.join("\n"), one)).toBe("correct");
      expect(["correct", "incorrect", "unanswered"]).toContain(kindOf(text, one));
    }),
    { numRuns: 500 },
  );
});
