import { expect, test } from "vitest";
import type { LoggedEvent } from "./event";
import { type LessonAsked, lessonProgressOf, MANY_TRIES } from "./objectives";
import { answered, attempted, openedSolution, predicted, visited } from "./testing/events";

const lesson: LessonAsked = {
  slug: "relu",
  objectives: 3,
  parts: [
    { kind: "exercise", id: "slope", objectives: [1] },
    { kind: "question", id: "slope", objectives: [1, 2] },
    { kind: "question", id: "kink", objectives: [2] },
  ],
  due: new Set(),
  dayOf: () => 0,
};
const states = (...events: LoggedEvent[]) =>
  lessonProgressOf(events, lesson).objectives.map(({ state }) => state);
const right = (question: string) => answered(question, "y", true);
const wrong = (question: string) => answered(question, "x", false);

test("nothing is begun by opening a lesson, nor by an answer that did not run", () => {
  expect(states(visited(), attempted("slope", "a", "stopped"))).toEqual([
    "untouched",
    "untouched",
    "untouched",
  ]);
});

test("an objective is begun by its first right part, and mastered with its last", () => {
  const half = [attempted("slope", "a", "correct")];
  expect(states(...half)).toEqual(["begun", "untouched", "untouched"]);
  expect(states(...half, right("slope"))).toEqual(["mastered", "begun", "untouched"]);
});

test("an objective that nothing asks is never mastered", () => {
  expect(states(right("slope"), right("kink"), attempted("slope", "a", "correct"))[2]).toBe("untouched");
});

test("a wrong last answer makes each of its objectives weak, and names the part; what was done stays done", () => {
  const { done, total, objectives } = lessonProgressOf([right("slope"), wrong("slope")], lesson);
  expect([done, total]).toEqual([1, 3]);
  expect(objectives.map(({ state }) => state)).toEqual(["weak", "weak", "untouched"]);
  expect(objectives.map(({ weak }) => weak.map(({ kind, id }) => `${kind} ${id}`))).toEqual([
    ["question slope"],
    ["question slope"],
    [],
  ]);
});

test("a right answer after many wrong ones is weak until it is right once more", () => {
  const many = Array.from({ length: MANY_TRIES }, () => wrong("kink"));
  expect(states(...many, right("kink"))[1]).toBe("weak");
  expect(states(...many, right("kink"), right("kink"))[1]).toBe("begun");
  expect(states(...many.slice(1), right("kink"))[1]).toBe("begun");
});

test("an exercise that was right only after its solution had been opened that day is done, and weak", () => {
  const copied = [openedSolution("slope"), attempted("slope", "a", "correct"), right("slope")];
  const { done, objectives } = lessonProgressOf(copied, lesson);
  expect([done, objectives[0]?.state]).toEqual([2, "weak"]);
  expect(objectives[0]?.weak).toMatchObject([{ kind: "exercise", id: "slope" }]);
  // The next day begins with the event after.
  const sooner = copied[1]?.at ?? 0;
  const nextDay = { ...lesson, dayOf: (at: number) => Number(at > sooner) };
  const again = [...copied, attempted("slope", "a", "correct")];
  expect(lessonProgressOf(again, nextDay).objectives[0]?.state).toBe("mastered");
});

test("a prediction that came out otherwise is done, and nothing to look at again", () => {
  const { done, objectives } = lessonProgressOf([predicted("kink", "3", false), right("slope")], lesson);
  expect([done, objectives[1]?.state]).toEqual([2, "mastered"]);
});

test("a solution that is opened after the right answer, or of another exercise, takes nothing back", () => {
  const solved = [attempted("slope", "a", "correct"), right("slope")];
  expect(states(...solved, openedSolution("slope"))[0]).toBe("mastered");
  expect(states(...solved, openedSolution("slope"), attempted("slope", "a", "correct"))[0]).toBe("mastered");
  expect(states(openedSolution("leaky"), attempted("slope", "a", "correct"), right("slope"))[0]).toBe(
    "mastered",
  );
});

test("what practice asks now is due, beside whatever else is said of the objective", () => {
  const due = new Set(["question:kink"]);
  const { objectives } = lessonProgressOf([right("kink"), right("slope")], { ...lesson, due });
  expect(objectives[1]).toMatchObject({ state: "mastered", due: [{ id: "kink" }] });
  expect(objectives[0]?.due).toEqual([]);
});

test("answers in another lesson count nothing here", () => {
  expect(lessonProgressOf([{ ...right("kink"), lesson: "tanh" }], lesson)).toMatchObject({ done: 0 });
});
