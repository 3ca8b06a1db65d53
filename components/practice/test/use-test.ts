import { useEffect, useState } from "react";
import {
  type Answer,
  ONLY_VARIANT,
  type PracticeCard,
  type Question,
  type QuestionVerdict,
  type Variant,
} from "@/lib/model";
import { cardKey, drawTest } from "@/lib/practice";
import { openProgress } from "@/lib/progress";
import { kindOf } from "../../question/kinds";
import { loadVariants } from "../../question/variants";
import { type StoredTest, storedTest, storeTest } from "./stored-test";

/** A question that a test may draw. */
export type Asked = { card: PracticeCard; question: Question };

export type DrawnQuestion<T extends Asked> = T & {
  variant: Variant;
  answer: Answer | null;
  /** Null until the test has ended. */
  verdict: QuestionVerdict | null;
};

export type RunningTest<T extends Asked> = {
  /** Null: not begun. */
  drawn: DrawnQuestion<T>[] | null;
  ended: boolean;
  begin: () => Promise<void>;
  answer: (card: PracticeCard, answer: Answer) => void;
  end: () => Promise<void>;
  /** Puts the test away, for another one. */
  leave: () => void;
};

/** A review test of the questions of one part of the course. */
export function useTest<T extends Asked>(part: string, questions: readonly T[]): RunningTest<T> {
  const [drawn, setDrawn] = useState<DrawnQuestion<T>[] | null>(null);
  const [test, setTest] = useState<StoredTest | null>(null);

  useEffect(() => {
    const kept = storedTest(part);
    if (!kept) return;
    let shown = true;
    void draw(questions, kept).then((found) => {
      if (!shown) return;
      setTest(kept);
      setDrawn(found);
    });
    return () => {
      shown = false;
    };
  }, [part, questions]);

  const keep = (next: StoredTest) => {
    storeTest(part, next);
    setTest(next);
  };

  const begin = async () => {
    const fresh: StoredTest = { seed: Date.now() % 1_000_000_007, answers: {}, ended: false };
    setDrawn(await draw(questions, fresh));
    keep(fresh);
  };

  const answer = (card: PracticeCard, given: Answer) => {
    if (!test || test.ended) return;
    const key = cardKey(card);
    keep({ ...test, answers: { ...test.answers, [key]: given } });
    setDrawn(
      (all) => all?.map((each) => (cardKey(each.card) === key ? { ...each, answer: given } : each)) ?? null,
    );
  };

  const end = async () => {
    if (!test || !drawn || test.ended) return;
    const ended = { ...test, ended: true };
    keep(ended);
    const judged = await judgeAll(drawn);
    setDrawn(judged);
    await record(judged);
  };

  const leave = () => {
    storeTest(part, null);
    setTest(null);
    setDrawn(null);
  };

  return { drawn, ended: test?.ended ?? false, begin, answer, end, leave };
}

/** The questions of a test with the reader's answers, judged where it has ended. */
async function draw<T extends Asked>(
  questions: readonly T[],
  { seed, answers, ended }: StoredTest,
): Promise<DrawnQuestion<T>[]> {
  const chosen = drawTest(
    questions.map((each) => ({ ...each, lesson: each.card.lesson })),
    seed,
  );
  const drawn = await Promise.all(
    chosen.map(async (each) => ({
      ...each,
      variant: await variantFor(each, seed),
      answer: answers[cardKey(each.card)] ?? null,
      verdict: null,
    })),
  );
  return ended ? judgeAll(drawn) : drawn;
}

/** Another one in each test; the first where the others cannot be fetched now. */
async function variantFor({ card, question: { varied } }: Asked, seed: number): Promise<Variant> {
  if (!varied) return ONLY_VARIANT;
  const all = await loadVariants(card.lesson, card.id).catch(() => [varied.first]);
  return all[seed % all.length] ?? varied.first;
}

function judgeAll<T extends Asked>(drawn: readonly DrawnQuestion<T>[]): Promise<DrawnQuestion<T>[]> {
  return Promise.all(
    drawn.map(async (each) => {
      const { task } = each.question;
      return { ...each, verdict: await kindOf(task.kind).judge(task, each.answer, each.variant) };
    }),
  );
}

/** The answers are answers like those of practice: they tell when each question comes back. */
async function record(judged: readonly DrawnQuestion<Asked>[]): Promise<void> {
  const progress = await openProgress();
  for (const { card, variant, answer, verdict } of judged) {
    if (!answer || !verdict || verdict.kind === "unanswered") continue;
    await progress.append({
      version: 1,
      kind: "answered",
      at: Date.now(),
      lesson: card.lesson,
      question: card.id,
      answer,
      variant: variant.seed,
      correct: verdict.kind === "correct",
      practice: true,
    });
  }
  await progress.close();
}
