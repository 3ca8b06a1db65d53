/** An exercise or question of a lesson, for pages that speak of it without showing it. */
export type OutlinePart = {
  kind: "exercise" | "question";
  id: string;
  title: string;
  /** Which of the lesson's objectives it asks, counted from 1. */
  objectives: number[];
  /** The heading that it stands under; null: it stands before the first. */
  passage: { id: string; text: string } | null;
};

/** What a lesson teaches and asks, parts in the order of the text. */
export type LessonOutline = { slug: string; title: string; objectives: string[]; parts: OutlinePart[] };
