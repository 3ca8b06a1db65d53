import type { ChoiceAnswer, ChoiceTask, QuestionVerdict, SeveralAnswer, SeveralTask } from "@/lib/model";

/** The chosen option's feedback is said; once it is right, that of all. */
export function judgeChoice({ options }: ChoiceTask, answer: ChoiceAnswer | null): QuestionVerdict {
  const chosen = options.find(({ id }) => id === answer?.option);
  if (!chosen) return { kind: "unanswered", why: "Choose an option first." };
  if (!chosen.correct) return { kind: "incorrect", feedback: [chosen.id], notes: [] };
  return { kind: "correct", feedback: options.map(({ id }) => id), notes: [] };
}

/** Says of each chosen option what there is to say, and how many are missing, not which. */
export function judgeSeveral({ options }: SeveralTask, answer: SeveralAnswer | null): QuestionVerdict {
  const chosen = options.filter(({ id }) => answer?.options.includes(id));
  if (chosen.length === 0) return { kind: "unanswered", why: "Choose at least one option." };
  const right = chosen.filter(({ correct }) => correct).length;
  const missing = options.filter(({ correct }) => correct).length - right;
  if (missing === 0 && right === chosen.length)
    return { kind: "correct", feedback: options.map(({ id }) => id), notes: [] };
  const lacks = missing === 1 ? "One more is right." : `${missing} more are right.`;
  return { kind: "incorrect", feedback: chosen.map(({ id }) => id), notes: missing > 0 ? [lacks] : [] };
}
