import type { Answer } from "@/lib/model";
import { type Answered, type Attempted, isAccepted, isKnown, type LoggedEvent } from "./event";

/** What of a lesson counts towards its progress: ids. */
export type LessonParts = { exercises: readonly string[]; questions: readonly string[] };

/** The last attempt at an exercise in this lesson, not in practice: its verdict with the text it is about. Null: none yet. */
export function verdictOf(events: readonly LoggedEvent[], exercise: string): Attempted | null {
  return attempts(events).findLast((event) => event.exercise === exercise && !event.practice) ?? null;
}

/** All answers to a question in this lesson, not in practice, oldest first. */
export function answersOf(events: readonly LoggedEvent[], question: string): Answered[] {
  return answers(events).filter((event) => event.question === question && !event.practice);
}

/** What was answered, and with which variant's numbers. */
export function answerIn(event: Answered): { answer: Answer; variant: number } {
  if ("answer" in event) return event;
  return { answer: { kind: "choice", option: event.option }, variant: 0 };
}

/** How many of a lesson's exercises and questions were ever answered correctly, or predicted: a later slip takes nothing back. */
export function progressOf(
  events: readonly LoggedEvent[],
  { exercises, questions }: LessonParts,
): { done: number; total: number } {
  const solved = new Set(
    attempts(events)
      .filter(({ verdict }) => verdict.kind === "correct")
      .map(({ exercise }) => exercise),
  );
  const answered = new Set(
    answers(events)
      .filter(isAccepted)
      .map(({ question }) => question),
  );
  const done =
    exercises.filter((id) => solved.has(id)).length + questions.filter((id) => answered.has(id)).length;
  return { done, total: exercises.length + questions.length };
}

function attempts(events: readonly LoggedEvent[]): Attempted[] {
  return events.filter(isKnown).filter((event) => event.kind === "attempted");
}

function answers(events: readonly LoggedEvent[]): Answered[] {
  return events.filter(isKnown).filter((event) => event.kind === "answered");
}
