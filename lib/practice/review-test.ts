import type { Card } from "./card";
import { dice } from "./dice";
import { interleaved } from "./interleave";

/** How many questions a review test has. */
export const TEST_LENGTH = 10;

/** The questions of one test, mixed across lessons: drawn by a seed, so that a reload has the same. */
export function drawTest<T extends Pick<Card, "lesson">>(questions: readonly T[], seed: number): T[] {
  const roll = dice(seed);
  const shuffled = questions
    .map((question) => ({ question, lot: roll() }))
    .sort((a, b) => a.lot - b.lot)
    .map(({ question }) => question);
  // Mixed before it is cut, so that no lesson has more than its turns.
  return interleaved(shuffled, ({ lesson }) => lesson).slice(0, TEST_LENGTH);
}

/** How many of the questions that ask one objective were right. */
export type ObjectiveScore = { lesson: string; objective: number; right: number; of: number };

/** The score of a test by objective, lessons and objectives in the order in which they first come; what asks none counts nowhere. */
export function scoreByObjective(
  results: readonly { card: { lesson: string; objectives: readonly number[] }; right: boolean }[],
): ObjectiveScore[] {
  const scores = new Map<string, ObjectiveScore>();
  for (const { card, right } of results)
    for (const objective of card.objectives) {
      const key = `${card.lesson} ${objective}`;
      const score = scores.get(key) ?? { lesson: card.lesson, objective, right: 0, of: 0 };
      scores.set(key, { ...score, right: score.right + (right ? 1 : 0), of: score.of + 1 });
    }
  return [...scores.values()];
}
