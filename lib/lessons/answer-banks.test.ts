import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Lesson, Verdict } from "@/lib/model";
import { piecesOf } from "@/lib/runtime";
import { readCourse } from "./course";
import { checkLesson } from "./load-lesson";
import { judgeAnswers } from "./mutation/judge-answers";
import { PROJECT } from "./project";
import { answersOf, type BankedAnswer } from "./testing/answer-bank";

const EXERCISES = ["relu", "relu-slope", "mend-the-neuron", "break-the-sum"];

let lesson: Lesson;

beforeAll(async () => {
  const root = join(PROJECT, "lessons");
  const { course, claims } = await readCourse(root);
  const checked = await checkLesson(root, "relu", course, claims);
  if (!checked.lesson) throw new Error("The lesson is broken.");
  lesson = checked.lesson;
}, 60_000);

/** Each answer with what the page would say of it. */
async function judged(id: string, bank: BankedAnswer[]): Promise<[BankedAnswer, Verdict | null][]> {
  const { controls, exercises } = lesson.notebook;
  const surroundings = {
    controls: Object.fromEntries(controls.map(({ name, initial }) => [name, initial])),
    pieces: piecesOf(lesson.notebook),
  };
  const verdicts = await judgeAnswers(
    exercises.find((each) => each.id === id)!,
    bank.map(({ source }) => source),
    surroundings,
  );
  return bank.map((answer, i) => [answer, verdicts[i] ?? null]);
}

/** What a wrong answer is told of its own: a known mistake, one that it comes close to, or a pattern. */
function toldOf(verdict: Verdict | null): string | null {
  if (verdict?.kind !== "incorrect") return null;
  return verdict.mistake ?? verdict.like?.mistake ?? verdict.pattern?.kind ?? null;
}

describe("Thirty right answers in different styles", () => {
  for (const id of EXERCISES)
    it(`are all accepted: ${id}`, async () => {
      const verdicts = await judged(id, await answersOf(id, "right"));
      expect(verdicts.filter(([, verdict]) => verdict?.kind !== "correct")).toEqual([]);
    });

  it("are thirty", async () => {
    const banks = await Promise.all(EXERCISES.map((id) => answersOf(id, "right")));
    expect(banks.flat()).toHaveLength(30);
  });
});

it("No answer that tampers with the checking, forges a verdict or knows the inputs by heart is accepted", async () => {
  const verdicts = await judged("relu-slope", await answersOf("relu-slope", "cheat"));
  expect(verdicts.length).toBeGreaterThanOrEqual(14);
  expect(verdicts.filter(([, verdict]) => verdict?.kind === "correct")).toEqual([]);
});

describe("Sixty wrong answers, written from the tasks alone", () => {
  for (const id of EXERCISES)
    it(`are told what a person sees in them, and nothing else: ${id}`, async () => {
      const verdicts = await judged(id, await answersOf(id, "wrong"));
      expect(verdicts.map(([, verdict]) => verdict?.kind)).toEqual(verdicts.map(() => "incorrect"));
      expect(verdicts.map(([{ title }, verdict]) => `${title}: ${toldOf(verdict)}`)).toEqual(
        verdicts.map(([{ title, told }]) => `${title}: ${told}`),
      );
    });

  it("are told something of their own, nine times in ten", async () => {
    const banks = (await Promise.all(EXERCISES.map((id) => answersOf(id, "wrong")))).flat();
    expect(banks).toHaveLength(60);
    expect(banks.filter(({ told }) => told !== null).length).toBeGreaterThanOrEqual(54);
  });
});
