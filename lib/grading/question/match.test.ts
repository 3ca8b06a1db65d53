import { expect, test } from "vitest";
import type { MatchTask } from "@/lib/model";
import { judgeMatch } from "./match";

const activations: MatchTask = {
  kind: "match",
  pairs: [
    { left: "relu", right: "half-line", mistaken: [{ right: "s-curve", feedback: "too-smooth" }] },
    { left: "sigmoid", right: "s-curve", mistaken: [] },
    { left: "logistic", right: "s-curve", mistaken: [] },
  ],
  rights: ["half-line", "s-curve", "bell"],
};

const judge = (pairs: Record<string, string>) => judgeMatch(activations, { kind: "match", pairs });

test("Every left item with its partner is correct, also where two share one", () => {
  expect(judge({ relu: "half-line", sigmoid: "s-curve", logistic: "s-curve" })).toEqual({
    kind: "correct",
    feedback: ["correct"],
    notes: [],
  });
});

test("A wrong pair is answered by the words on this very mistake, or else by those on its left item", () => {
  expect(judge({ relu: "s-curve", sigmoid: "bell", logistic: "s-curve" })).toEqual({
    kind: "incorrect",
    feedback: ["too-smooth", "sigmoid"],
    notes: ["One of the three pairs is right."],
  });
});

test("Where no pair is right, it says so", () => {
  expect(judge({ relu: "bell", sigmoid: "half-line", logistic: "bell" })).toMatchObject({
    notes: ["None of the three pairs is right."],
  });
});

test("An answer with open pairs is unfinished, not wrong, whatever its other pairs are", () => {
  expect(judgeMatch(activations, null)).toEqual({
    kind: "unanswered",
    why: "Choose a partner for each first.",
  });
  expect(judge({ relu: "bell" })).toEqual({
    kind: "unanswered",
    why: "Choose a partner for each: two are still open.",
  });
});

test("A partner that the task does not know, from an older text of the lesson, leaves its pair open", () => {
  expect(judge({ relu: "half-line", sigmoid: "gone", logistic: "s-curve" })).toEqual({
    kind: "unanswered",
    why: "Choose a partner for each: one is still open.",
  });
});
