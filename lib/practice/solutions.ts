import type { GivenAnswer } from "./answers";
import { grouped } from "./grouped";

/** The solution of an exercise was opened. */
export type Opening = { card: string; at: number; day: number };

/**
 * The answers, in the order of time, with what is known of opened solutions: one of the same day makes an answer copied, one of an
 * earlier day makes the next answer helped. One that was opened after a right answer of its day says nothing.
 */
export function withSolutions(answers: readonly GivenAnswer[], openings: readonly Opening[]): GivenAnswer[] {
  const given = grouped(answers, ({ card }) => card);
  const telling = openings.filter(({ card, at, day }) =>
    (given.get(card) ?? []).every((answer) => !answer.correct || answer.day !== day || answer.at >= at),
  );
  const opened = grouped(telling, ({ card }) => card);
  return answers.map((answer) => {
    const own = opened.get(answer.card) ?? [];
    if (own.some(({ at, day }) => day === answer.day && at <= answer.at)) return { ...answer, copied: true };
    const last = given.get(answer.card)?.findLast(({ at }) => at < answer.at)?.at ?? Number.NEGATIVE_INFINITY;
    return own.some(({ at, day }) => day < answer.day && at >= last) ? { ...answer, helped: true } : answer;
  });
}
