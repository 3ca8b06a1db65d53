import type { Answered, Attempted, CappedPractice, LoggedEvent, OpenedSolution } from "@/lib/progress";

const HOUR_MS = 3_600_000;

/** Day 0 of these tests is 22 November 2026 in UTC. */
const DAY_0 = 20_779;

/** Noon of a day, or another hour, in UTC. */
export const at = (day: number, hour = 12): number => ((DAY_0 + day) * 24 + hour) * HOUR_MS;

/** As `Calendar.dayOf` counts. */
export const dayNumber = (day: number): number => DAY_0 + day;

type More = { lesson?: string; practice?: true; hour?: number };

export function answered(question: string, day: number, correct: boolean, more: More = {}): Answered {
  const { lesson = "relu", hour, practice } = more;
  const base = { version: 1, lesson, at: at(day, hour), ...(practice && { practice }) } as const;
  return { ...base, kind: "answered", question, option: "a", correct };
}

export function attempted(
  exercise: string,
  day: number,
  kind: "correct" | "incorrect" | "broken",
  more: More & { hints?: number } = {},
): Attempted {
  const { lesson = "relu", hour, practice, hints } = more;
  const base = { version: 1, lesson, at: at(day, hour), ...(practice && { practice }) } as const;
  return { ...base, kind: "attempted", exercise, text: "", verdict: VERDICTS[kind], ...(hints && { hints }) };
}

export function openedSolution(exercise: string, day: number, more: More = {}): OpenedSolution {
  const { lesson = "relu", hour, practice } = more;
  const base = { version: 1, lesson, at: at(day, hour), ...(practice && { practice }) } as const;
  return { ...base, kind: "opened-solution", exercise };
}

const VERDICTS: Record<"correct" | "incorrect" | "broken", Attempted["verdict"]> = {
  correct: { kind: "correct", calls: 1 },
  incorrect: { kind: "incorrect", misses: [], passed: [], mistake: null, comparison: null },
  broken: { kind: "broken", error: { name: "SyntaxError", message: "", line: null } },
};

export const visited = (lesson: string, day = 0): LoggedEvent => ({
  version: 1,
  kind: "visited",
  lesson,
  at: at(day),
});

export const capped = (cards: number, day = 0): CappedPractice => ({
  version: 1,
  kind: "capped-practice",
  lesson: "/practice",
  at: at(day),
  cards,
});
