import { Rating } from "ts-fsrs";
import type { GivenAnswer } from "./answers";

/** How well the reader remembered; nobody is asked for “easy”. */
export type Grade = Rating.Again | Rating.Hard | Rating.Good;

/**
 * What one day's answers to one card, in the order of time, say of the reader's memory.
 * A question: its first answer alone, because the feedback tells the rest. An exercise: solved at the first check is
 * good, solved later that day or with a hint is hard, not solved is forgotten; programs are written in steps. What
 * was solved only with the solution open that day is forgotten too: it shows that somebody can read.
 */
export function gradeOfDay(answers: readonly GivenAnswer[]): Grade {
  const [first] = answers;
  if (first?.correct && !first.copied) return first.helped ? Rating.Hard : Rating.Good;
  const isExercise = first?.card.split("/")[1] === "exercise";
  return isExercise && answers.some(({ correct, copied }) => correct && !copied) ? Rating.Hard : Rating.Again;
}
