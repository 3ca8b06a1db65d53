import { type Answered, type Attempted, isKnown, type LoggedEvent, type ProgressEvent } from "@/lib/progress";
import { cardKey } from "./card";
import type { Calendar } from "./day";
import { type Opening, withSolutions } from "./solutions";

/**
 * An answer that says whether the reader remembers. `helped`: a hint was open, or the solution was the last that was done about
 * the exercise on a day before. `copied`: the solution had been opened that day. `seed`: the variant that was shown.
 */
export type GivenAnswer = {
  card: string;
  at: number;
  day: number;
  correct: boolean;
  helped: boolean;
  copied: boolean;
  practised: boolean;
  seed: number;
};

/**
 * All answers up to today, in the order of time and each once, whatever order the events came in. What carries the date of a day to
 * come was written under a clock that was wrong: it counts once its day has begun, so that no card waits for it.
 */
export function answersUntil(
  today: number,
  events: readonly LoggedEvent[],
  { dayOf }: Calendar,
): GivenAnswer[] {
  const answers = events
    .flatMap((event) => {
      const told = isKnown(event) ? toldBy(event) : null;
      return told ? [{ ...told, copied: false, at: event.at, day: dayOf(event.at) }] : [];
    })
    .filter(({ day }) => day <= today)
    .sort(inTime);
  const once = answers.filter((answer, i) => i === 0 || inTime(answer, answers[i - 1]!) !== 0);
  return withSolutions(once, events.flatMap(openedBy(dayOf)));
}

function openedBy(dayOf: Calendar["dayOf"]): (event: LoggedEvent) => Opening[] {
  return (event) => {
    if (!isKnown(event) || event.kind !== "opened-solution") return [];
    const card = cardKey({ lesson: event.lesson, part: "exercise", id: event.exercise });
    return [{ card, at: event.at, day: dayOf(event.at) }];
  };
}

type Told = Omit<GivenAnswer, "at" | "day" | "copied">;

function toldBy(event: ProgressEvent): Told | null {
  if (event.kind === "answered") return answeredQuestion(event);
  return event.kind === "attempted" ? attemptedExercise(event) : null;
}

function answeredQuestion({ lesson, question, correct, practice, ...rest }: Answered): Told {
  const card = cardKey({ lesson, part: "question", id: question });
  const seed = "variant" in rest && typeof rest.variant === "number" ? rest.variant : 0;
  return { card, correct, helped: false, practised: practice === true, seed };
}

/** A program that did not run, was stopped or is not finished says nothing about what the reader knows. */
function attemptedExercise({ lesson, exercise, verdict, hints = 0, practice }: Attempted): Told | null {
  if (verdict.kind !== "correct" && verdict.kind !== "incorrect") return null;
  const card = cardKey({ lesson, part: "exercise", id: exercise });
  return {
    card,
    correct: verdict.kind === "correct",
    helped: hints > 0,
    practised: practice === true,
    seed: 0,
  };
}

/** 0: one answer twice. Of one millisecond the wrong one comes first, so that the order of the log decides nothing. */
function inTime(a: GivenAnswer, b: GivenAnswer): number {
  return (
    a.at - b.at ||
    Number(a.card > b.card) - Number(a.card < b.card) ||
    Number(a.correct) - Number(b.correct) ||
    Number(b.helped) - Number(a.helped) ||
    Number(a.practised) - Number(b.practised) ||
    a.seed - b.seed
  );
}
