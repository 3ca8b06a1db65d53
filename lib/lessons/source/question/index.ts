import type { QuestionKind } from "@/lib/model";
import { choice, several } from "./choice";
import { numberQuestion } from "./number";
import type { QuestionReader } from "./reader";

/** How each kind of question is written. */
export const questionReaders: Readonly<Record<QuestionKind, QuestionReader>> = {
  choice,
  several,
  number: numberQuestion,
};

export const questionKinds = Object.keys(questionReaders) as QuestionKind[];
