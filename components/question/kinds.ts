import type { Answer, QuestionKind, QuestionTask } from "@/lib/model";
import type { Kind } from "./kind";
import * as choice from "./kinds/choice";
import * as formula from "./kinds/formula";
import * as match from "./kinds/match";
import * as number from "./kinds/number";
import * as order from "./kinds/order";
import * as output from "./kinds/output";
import * as predict from "./kinds/predict";
import * as several from "./kinds/several";
import * as sketch from "./kinds/sketch";

/** A kind of question, whichever it is: its task and its answers are of the same kind. */
export type AnyKind = Kind<QuestionTask, Answer>;

/**
 * Fields stand in the HTML before any script runs, so none is lazy as a whole: a boundary that waits would be moved into
 * place by a script. What is heavy in one, it fetches itself when it is used.
 */
const kinds: Record<QuestionKind, unknown> = {
  choice,
  several,
  number,
  order,
  match,
  formula,
  output,
  sketch,
  predict,
};

export function kindOf(kind: QuestionKind): AnyKind {
  return kinds[kind] as AnyKind;
}
