import { type ComponentType, createContext, useContext } from "react";
import type { AnswerBarProps } from "./answer-bar";
import type { QuestionBarProps } from "./question-bar";

type AuthorBars = { AnswerBar: ComponentType<AnswerBarProps>; QuestionBar: ComponentType<QuestionBarProps> };

/** The bars come from outside, so that a page which never shows them does not carry them. */
export const Bars = createContext<AuthorBars | null>(null);

export function AnswerBarSlot(props: AnswerBarProps) {
  const bars = useContext(Bars);
  return bars && <bars.AnswerBar {...props} />;
}

export function QuestionBarSlot(props: QuestionBarProps) {
  const bars = useContext(Bars);
  return bars && <bars.QuestionBar {...props} />;
}
