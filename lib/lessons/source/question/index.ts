import type { QuestionKind } from "@/lib/model";
import { choice, several } from "./choice";
import { match } from "./match";
import { numberQuestion } from "./number";
import { order } from "./order";
import type { QuestionReader } from "./reader";

/** How each kind of question is written. */
export const questionReaders: Readonly<Record<QuestionKind, QuestionReader>> = {
  choice,
  several,
  number: numberQuestion,
  order,
  match,
};

export const questionKinds = Object.keys(questionReaders) as QuestionKind[];
