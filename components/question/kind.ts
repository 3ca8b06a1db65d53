import type { ReactNode } from "react";
import type { Answer, QuestionTask, QuestionVerdict, Variant } from "@/lib/model";

/** The rendered texts of a question, by the ids that the build gave them. */
export type QuestionView = {
  /** What stands there to be chosen or arranged, in the author's order. */
  items: { id: string; content: ReactNode; feedback: ReactNode }[];
  /** What the author says to an answer. */
  feedback: Record<string, ReactNode>;
};

export type FieldProps<Task extends QuestionTask, Given extends Answer> = {
  /** For the names of form controls: no other on the page has it. */
  name: string;
  task: Task;
  view: QuestionView;
  variant: Variant;
  answer: Given | null;
  onAnswer: (answer: Given) => void;
  /** What was said, and of which answer; null: nothing yet. */
  judged: { answer: Given; verdict: QuestionVerdict } | null;
};

export type BeyondProps<Task extends QuestionTask, Given extends Answer> = {
  task: Task;
  variant: Variant;
  answer: Given;
  verdict: QuestionVerdict;
};

/** One kind of question as the page has it: where the answer is given, and what is said of it. */
export type Kind<Task extends QuestionTask, Given extends Answer> = {
  Field: (props: FieldProps<Task, Given>) => ReactNode;
  /** What is shown below what is said of an answer, such as its curve beside the right one. */
  Beyond?: (props: BeyondProps<Task, Given>) => ReactNode;
  judge: (task: Task, answer: Given | null, variant: Variant) => QuestionVerdict | Promise<QuestionVerdict>;
  /** The status, where “Correct” and “Not yet” do not fit. */
  says?: Record<"correct" | "incorrect", string>;
  /** An answer stands once it is given. What is said to whoever starts over all the same, knowing what comes out. */
  again?: string;
};
