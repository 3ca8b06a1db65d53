import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { OrderTask } from "@/lib/model";
import { judgeOrder } from "./order";

/** A line for each letter; letters in brackets may stand in each other's places. */
function task(written: string, distractors = ""): OrderTask {
  let group = 0;
  let open = false;
  const lines: OrderTask["lines"] = [];
  for (const sign of written) {
    if (sign === "(") open = true;
    else if (sign === ")") open = false;
    else lines.push({ id: sign, group: `group ${group}` });
    if (!open) group++;
  }
  return { kind: "order", lines, distractors: [...distractors] };
}

const judge = (written: OrderTask, lines: string) =>
  judgeOrder(written, { kind: "order", lines: [...lines] });

describe("what is right", () => {
  test("The author's order is correct, and every distractor's words are said with it", () => {
    expect(judge(task("abc", "xy"), "abc")).toEqual({
      kind: "correct",
      feedback: ["correct", "x", "y"],
      notes: [],
    });
  });

  test("Lines of one group may stand in each other's places, and only there", () => {
    const mixed = task("a(bc)d");
    expect(["abcd", "acbd"].map((lines) => judge(mixed, lines).kind)).toEqual(["correct", "correct"]);
    expect(["bacd", "abdc", "cabd"].map((lines) => judge(mixed, lines).kind)).toEqual(
      Array(3).fill("incorrect"),
    );
  });

  test("Without groups exactly one order of five lines is correct", () => {
    const five = fc.shuffledSubarray([..."abcde"], { minLength: 5 });
    fc.assert(
      fc.property(five, (lines) => {
        const { kind } = judge(task("abcde"), lines.join(""));
        expect(kind).toBe(lines.join("") === "abcde" ? "correct" : "incorrect");
      }),
    );
  });

  test("A distractor anywhere in the right order spoils it, also at its end", () => {
    for (const lines of ["xabc", "axbc", "abcx"])
      expect(judge(task("abc", "x"), lines)).toEqual({
        kind: "incorrect",
        feedback: ["x"],
        notes: ["One line of your answer does not belong in it."],
      });
  });
});

describe("what is no answer yet", () => {
  test("Nothing moved is “not answered”, never wrong", () => {
    const nothing = { kind: "unanswered", why: "Put the lines in order first." };
    expect(judgeOrder(task("abc"), null)).toEqual(nothing);
    expect(judge(task("abc"), "")).toEqual(nothing);
  });

  test("Where all lines are needed, an answer that leaves some out is unfinished", () => {
    expect(judge(task("abcd"), "ab")).toEqual({
      kind: "unanswered",
      why: "Put all the lines into your answer: two are left.",
    });
  });

  test("Ids that the task does not know, from an older text of the lesson, are no lines", () => {
    expect(judge(task("abc"), "zq").kind).toBe("unanswered");
    expect(judge(task("abc"), "azbc").kind).toBe("correct");
  });
});

describe("what is said of a wrong order", () => {
  test("It says how far the answer is right, and names the line that comes too early", () => {
    expect(judge(task("abcde"), "abdec")).toEqual({
      kind: "incorrect",
      feedback: ["d"],
      notes: [
        "The first two lines are right; the third line does not come next.",
        "One line has to move; the others are in order.",
      ],
    });
  });

  test("An order turned round is wrong from its first line on", () => {
    expect(judge(task("abcd"), "dcba")).toEqual({
      kind: "incorrect",
      feedback: ["d"],
      notes: ["The first line does not come first."],
    });
  });

  test("Where something is missing and all else is in order, it says where", () => {
    expect(judge(task("abcd", "x"), "acd")).toMatchObject({
      kind: "incorrect",
      notes: ["What is there is in the right order; something is missing after the first line."],
    });
    expect(judge(task("abcd", "x"), "bcd")).toMatchObject({
      notes: ["What is there is in the right order; something is missing before the first line."],
    });
  });

  test("A distractor in the place of a line is both: one does not belong, one is missing", () => {
    expect(judge(task("abc", "x"), "axc")).toEqual({
      kind: "incorrect",
      feedback: ["x"],
      notes: ["One line of your answer does not belong in it.", "Something else is missing."],
    });
  });

  test("A wrong answer never goes without a word, and no word is said twice", () => {
    const some = fc.shuffledSubarray([..."abcdexy"], { minLength: 1 });
    fc.assert(
      fc.property(some, (lines) => {
        const verdict = judge(task("ab(cd)e", "xy"), lines.join(""));
        if (verdict.kind !== "incorrect") return;
        expect(verdict.notes.length).toBeGreaterThan(0);
        expect(new Set(verdict.notes).size).toBe(verdict.notes.length);
        expect(new Set(verdict.feedback).size).toBe(verdict.feedback.length);
      }),
    );
  });
});
