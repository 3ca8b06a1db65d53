import { createContext } from "react";
import type { Answer, Question, QuestionVerdict, Variant } from "@/lib/model";

/** One question of a test as it stands. `verdict`: null until the test has ended. */
export type TestItem = {
  number: number;
  question: Question;
  variant: Variant;
  answer: Answer | null;
  onAnswer: (answer: Answer) => void;
  verdict: QuestionVerdict | null;
};

/** The question that is being shown. */
export const ShownItem = createContext<TestItem | null>(null);
