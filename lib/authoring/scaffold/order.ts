import type { QuestionKind } from "@/lib/model";

/** What an author wants to begin. `root` is the course's folder, as an absolute path. */
export type Order =
  | { what: "course"; root: string; title: string; subtitle: string }
  | { what: "lesson"; root: string; id: string; title: string }
  | { what: "exercise"; root: string; lesson: string; id: string; title: string }
  | { what: "question"; root: string; lesson: string; id: string; kind: QuestionKind };

/** What can be begun. */
export const BEGINNINGS = ["course", "lesson", "exercise", "question"] as const;
