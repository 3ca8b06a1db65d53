import { expect, it } from "vitest";
import { missing, orderOf, readGiven } from "./given";

it("What the flags leave open is named as flags", () => {
  expect(missing({})).toEqual(["course | lesson | exercise | question"]);
  expect(missing({ what: "course", title: "T" })).toEqual(["--root", "--subtitle"]);
  expect(missing({ what: "lesson" })).toEqual(["--title", "--id"]);
  expect(missing({ what: "exercise", lesson: "relu" })).toEqual(["--title", "--id"]);
  expect(missing({ what: "question", lesson: "relu", id: "kink" })).toEqual(["--kind"]);
});

it("Where nothing is missing there is an order, and otherwise none", () => {
  expect(orderOf({ what: "question", lesson: "relu", id: "kink", kind: "order" }, "/c")).toEqual({
    what: "question",
    root: "/c",
    lesson: "relu",
    id: "kink",
    kind: "order",
  });
  expect(orderOf({ what: "question", lesson: "relu", id: "kink" }, "/c")).toBeNull();
});

it("What cannot be meant is refused, with what can be said", () => {
  const seen = (words: string[], values = {}) => {
    const read = readGiven(words, values);
    return read.kind === "refused" ? read.seen : read;
  };
  expect(seen(["lessen"])).toContain("course, lesson, exercise, question");
  expect(seen(["question"], { kind: "essay" })).toContain("choice, several, number");
  expect(seen(["lesson", "softplus"])).toContain("--id softplus");
});
