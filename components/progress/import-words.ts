import type { LoggedEvent } from "@/lib/progress";
import { counted } from "./activity-words";

/** What the kinds of events are to a reader; what is not named is “other entries”. */
const NOUNS: Readonly<Record<string, string>> = {
  drafted: "text",
  "put-aside": "earlier draft",
  "placed-cell": "own cell",
  attempted: "checked program",
  answered: "answer",
};
const OTHER = "other entries";

/** One line for each lesson: “ReLU: 4 texts, 2 answers”. `titles`: of the lessons that the course has, by slug. */
export function addedLines(added: readonly LoggedEvent[], titles: ReadonlyMap<string, string>): string[] {
  const lessons = [...new Set(added.map(({ lesson }) => lesson))];
  return lessons.map((lesson) => {
    const own = added.filter((event) => event.lesson === lesson);
    return `${titles.get(lesson) ?? lesson}: ${countedKinds(own).join(", ")}`;
  });
}

function countedKinds(events: readonly LoggedEvent[]): string[] {
  const counts = new Map<string, number>();
  for (const { kind } of events) {
    const noun = NOUNS[kind] ?? OTHER;
    counts.set(noun, (counts.get(noun) ?? 0) + 1);
  }
  const named = Object.values(NOUNS).flatMap((noun) => {
    const count = counts.get(noun);
    return count === undefined ? [] : [counted(count, noun)];
  });
  const others = counts.get(OTHER) ?? 0;
  if (others > 0) named.push(others === 1 ? "1 other entry" : `${others} ${OTHER}`);
  return named;
}
