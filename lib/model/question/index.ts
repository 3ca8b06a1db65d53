import type { ChoiceAnswer, ChoiceTask, SeveralAnswer, SeveralTask } from "./choice";
import type { FormulaAnswer, FormulaTask } from "./formula";
import type { MatchAnswer, MatchTask } from "./match";
import type { NumberAnswer, NumberTask } from "./number";
import type { OrderAnswer, OrderTask } from "./order";
import type { OutputAnswer, OutputTask } from "./output";
import type { PredictAnswer, PredictTask } from "./predict";
import type { SketchAnswer, SketchTask } from "./sketch";
import type { Variant } from "./variant";

export type * from "./choice";
export type * from "./formula";
export type * from "./match";
export type * from "./number";
export type * from "./order";
export type * from "./output";
export type * from "./predict";
export * from "./sketch";
export * from "./variant";

/** What is asked, and what is right. */
export type QuestionTask =
  | ChoiceTask
  | SeveralTask
  | NumberTask
  | OrderTask
  | MatchTask
  | FormulaTask
  | OutputTask
  | SketchTask
  | PredictTask;
export type QuestionKind = QuestionTask["kind"];

/** What a reader gives: plain data, as it goes into the log. */
export type Answer =
  | ChoiceAnswer
  | SeveralAnswer
  | NumberAnswer
  | OrderAnswer
  | MatchAnswer
  | FormulaAnswer
  | OutputAnswer
  | SketchAnswer
  | PredictAnswer;

/** A question of a lesson; its texts are rendered lesson text. */
export type Question = {
  id: string;
  /** Which of the lesson's objectives it asks, counted from 1. */
  objectives: number[];
  task: QuestionTask;
  /** How many variants there are, and the one that the page begins with; left out: it is always the same. */
  varied?: { variants: number; first: Variant };
};

/** What is said of an answer. Only "incorrect" says that it is wrong. */
export type QuestionVerdict =
  | { kind: "unanswered"; why: string }
  /** `feedback`: ids of the author's words that belong to this answer; `notes`: sentences of our own. */
  | { kind: "correct" | "incorrect"; feedback: string[]; notes: string[] };
