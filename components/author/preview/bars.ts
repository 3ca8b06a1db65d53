import { lazy } from "react";

// Elsewhere than in development these are never drawn, and so they are in no bundle.
export const AnswerBar = lazy(() => import("./answer-bar"));
export const QuestionBar = lazy(() => import("./question-bar"));
