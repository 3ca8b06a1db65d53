import type { Verdict } from "@/lib/model";
import type {
  Answered,
  Attempted,
  Drafted,
  OpenedSolution,
  Place,
  PlacedCell,
  PutAside,
  RemovedCell,
  StartedOver,
  TitledCell,
  Visited,
} from "../event";

/** Events for tests: all of lesson "relu", told apart by their text, at increasing times. */
let at = 0;
const base = (lesson: string) => ({ version: 1 as const, at: ++at, lesson });

export const drafted = (text: string, place: Place = "cell:a", startedFrom = "0"): Drafted => ({
  ...base("relu"),
  kind: "drafted",
  place,
  text,
  startedFrom,
});

export const startedOver = (place: Place = "cell:a"): StartedOver => ({
  ...base("relu"),
  kind: "started-over",
  place,
});

export const putAside = (text: string, place: Place = "cell:a"): PutAside => ({
  ...base("relu"),
  kind: "put-aside",
  place,
  text,
  startedFrom: "0",
});

export const placedCell = (cell: string, part: string, after: string | null = null): PlacedCell => ({
  ...base("relu"),
  kind: "placed-cell",
  cell,
  part,
  after,
});

export const removedCell = (cell: string): RemovedCell => ({ ...base("relu"), kind: "removed-cell", cell });

export const titledCell = (cell: string, title: string): TitledCell => ({
  ...base("relu"),
  kind: "titled-cell",
  cell,
  title,
});

export const attempted = (exercise: string, text: string, kind: "correct" | "stopped"): Attempted => ({
  ...base("relu"),
  kind: "attempted",
  exercise,
  text,
  verdict: verdict(kind),
});

export const openedSolution = (exercise: string): OpenedSolution => ({
  ...base("relu"),
  kind: "opened-solution",
  exercise,
});

export const answered = (question: string, option: string, correct: boolean): Answered => ({
  ...base("relu"),
  kind: "answered",
  question,
  option,
  correct,
});

export const predicted = (question: string, text: string, correct: boolean): Answered => ({
  ...base("relu"),
  kind: "answered",
  question,
  answer: { kind: "predict", prediction: { kind: "number", text } },
  variant: 0,
  correct,
});

export const visited = (lesson = "relu"): Visited => ({ ...base(lesson), kind: "visited" });

function verdict(kind: "correct" | "stopped"): Verdict {
  return kind === "correct" ? { kind, calls: 3 } : { kind, afterSeconds: 2 };
}
