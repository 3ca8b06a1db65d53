import type { QuestionKind } from "@/lib/model";
import { choice, several } from "./choice";
import { formulaQuestion } from "./formula";
import { match } from "./match";
import { numberQuestion } from "./number";
import { order } from "./order";
import { outputQuestion } from "./output";
import { predict } from "./predict";
import type { QuestionReader } from "./reader";
import { sketch } from "./sketch";

/** How each kind of question is written. */
export const questionReaders: Readonly<Record<QuestionKind, QuestionReader>> = {
  choice,
  several,
  number: numberQuestion,
  order,
  match,
  formula: formulaQuestion,
  output: outputQuestion,
  sketch,
  predict,
};

export const questionKinds = Object.keys(questionReaders) as QuestionKind[];
