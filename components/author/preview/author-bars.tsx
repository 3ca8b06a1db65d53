"use client";

import type { ReactNode } from "react";
import { AnswerBar } from "./answer-bar";
import { Bars } from "./bar-slots";
import { QuestionBar } from "./question-bar";

const BARS = { AnswerBar, QuestionBar };

/** Gives every exercise and question within it the author's bar. Only the template of the development server does. */
export function AuthorBars({ children }: { children: ReactNode }) {
  return <Bars value={BARS}>{children}</Bars>;
}
