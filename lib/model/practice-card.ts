/** A place of a lesson, by the id that links lead to. */
export type LessonPlace = { id: string; title: string };

/** Something of a lesson that may be asked again, and where the lesson teaches it. */
export type PracticeCard = {
  lesson: string;
  lessonTitle: string;
  part: "question" | "exercise";
  id: string;
  /** An exercise's own title; a question is called after its passage. */
  title: string;
  /** How many forms it has; 1: it is always the same. */
  variants: number;
  /** Which of the lesson's objectives it asks, counted from 1. */
  objectives: number[];
  /** The heading that it stands under. */
  passage: LessonPlace | null;
  /** The experiment that shows it: a cell or a chart. */
  evidence: LessonPlace | null;
};
