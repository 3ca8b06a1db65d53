"use client";

import { type ReactNode, useContext, useEffect, useId, useRef, useState } from "react";
import buttons from "@/components/shell/buttons.module.css";
import {
  type Answer,
  ONLY_VARIANT,
  type Question as QuestionData,
  type QuestionVerdict,
  type Variant,
} from "@/lib/model";
import { answerIn, answersOf } from "@/lib/progress";
import { QuestionBarSlot } from "../author/preview/bar-slots";
import { useLesson, useWork } from "../lesson/lesson-context";
import { ShownVariant } from "./drawn";
import { FirstSeed, variantOf } from "./first-seed";
import type { QuestionView } from "./kind";
import { type AnyKind, kindOf } from "./kinds";
import styles from "./question.module.css";
import { loadVariants } from "./variants";

type Props = { id: string; prompt: ReactNode; view: QuestionView };
type Judged = { answer: Answer; verdict: QuestionVerdict };

/** A question of any kind; every answer has something to say for it. */
export function Question({ id, prompt, view }: Props) {
  const { notebook, work, apart } = useLesson();
  const { events } = useWork();
  const question = notebook.questions.find((each) => each.id === id);
  if (!question) throw new Error(`This lesson has no question “${id}”.`);
  const { task } = question;
  const [variant, setVariant] = useState(firstOf(question));
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [judged, setJudged] = useState<Judged | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const [missing, setMissing] = useState(false);
  /** How often the outcome was seen before the answer that is being given. */
  const [seen, setSeen] = useState(0);
  const name = useId();
  const restored = useRef(false);
  const { Field, Beyond, judge, says, again } = kindOf(task.kind);
  const firstSeed = useContext(FirstSeed);

  // Puts back the last answer with its numbers, once, when the log has been read; never over one that is being given.
  useEffect(() => {
    if (!events || firstSeed === "unknown" || restored.current) return;
    restored.current = true;
    const all = answersOf(events, id);
    const last = all.at(-1);
    if (answer !== null) return;
    if (again) setSeen(Math.max(0, all.length - 1));
    if (!last) return void variantOf(notebook.slug, question, firstSeed).then(setVariant);
    void standing(notebook.slug, question, answerIn(last)).then((found) => {
      if (!found) return;
      setVariant(found.variant);
      setAnswer((given) => given ?? found.judged.answer);
      setJudged(found.judged);
    });
  }, [events, id, answer, notebook.slug, question, firstSeed, again]);

  const check = async () => {
    if (sealed) return;
    const verdict = await judge(task, answer, variant);
    setRefused(verdict.kind === "unanswered" ? verdict.why : null);
    if (verdict.kind === "unanswered" || answer === null) return;
    setJudged({ answer, verdict });
    const correct = verdict.kind === "correct";
    work.record({ kind: "answered", question: id, answer, variant: variant.seed, correct });
  };

  const another = async () => {
    const variants = await loadVariants(notebook.slug, id).catch(() => null);
    setMissing(variants === null);
    if (!variants) return;
    const at = variants.findIndex(({ seed }) => seed === variant.seed);
    show(variants[(at + 1) % variants.length] ?? variant);
  };

  const show = (other: Variant) => {
    setVariant(other);
    setAnswer(null);
    setJudged(null);
    setRefused(null);
  };

  const startOver = () => {
    setSeen(seen + 1);
    setAnswer(null);
    setJudged(null);
  };

  const sealed = again !== undefined && judged !== null;
  const isJudged = judged !== null && JSON.stringify(judged.answer) === JSON.stringify(answer);
  return (
    <ShownVariant value={variant}>
      <fieldset className={styles.question} aria-labelledby={`${name}-text`}>
        <small className={styles.kicker}>Question</small>
        <div id={`${name}-text`} className={styles.prompt}>
          {prompt}
        </div>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void check();
          }}
        >
          <Field
            // Who starts over begins with a field that knows nothing of what was there.
            key={seen}
            name={name}
            task={task}
            view={view}
            variant={variant}
            answer={answer}
            onAnswer={(given) => {
              setAnswer(given);
              setRefused(null);
              setMissing(false);
            }}
            judged={judged}
          />
          <footer className={styles.footer}>
            <button type="submit" className={buttons.primary} aria-disabled={sealed}>
              Check
            </button>
            {sealed && (
              <button type="button" className={buttons.quiet} onClick={startOver}>
                Start over
              </button>
            )}
            {question.varied && question.varied.variants > 1 && (
              <button type="button" className={buttons.quiet} onClick={() => void another()}>
                New variant
              </button>
            )}
            <p
              role="status"
              className={styles.status}
              data-right={refused !== null ? false : isJudged ? rightness(judged.verdict, says) : undefined}
            >
              {missing && "Another variant could not be fetched. Try again when you are online."}
              {refused !== null
                ? `Not answered. ${refused}`
                : [isJudged && statusOf(judged.verdict, says), seen > 0 && again].filter(Boolean).join(" ")}
            </p>
          </footer>
        </form>
        {isJudged && <Said verdict={judged.verdict} feedback={view.feedback} neutral={says !== undefined} />}
        {isJudged && Beyond && <Beyond task={task} variant={variant} {...judged} />}
        {process.env.NODE_ENV === "development" && !apart && (
          <QuestionBarSlot
            lesson={notebook.slug}
            question={question}
            view={view}
            variant={variant}
            onVariant={show}
          />
        )}
      </fieldset>
    </ShownVariant>
  );
}

const firstOf = ({ varied }: QuestionData): Variant => varied?.first ?? ONLY_VARIANT;

/** An answer of before with its numbers and what is said of it; null where the question has another form now. */
async function standing(
  lesson: string,
  question: QuestionData,
  { answer, variant: seed }: { answer: Answer; variant: number },
): Promise<{ variant: Variant; judged: Judged } | null> {
  const { id, task, varied } = question;
  if (answer.kind !== task.kind) return null;
  const first = firstOf(question);
  const all = varied && seed !== first.seed ? await loadVariants(lesson, id) : [first];
  const variant = all.find((each) => each.seed === seed);
  if (!variant) return null;
  const verdict = await kindOf(task.kind).judge(task, answer, variant);
  return { variant, judged: { answer, verdict } };
}

/** The author's words to this answer, and ours. */
export function Said({
  verdict,
  feedback,
  neutral = false,
}: {
  verdict: QuestionVerdict;
  feedback: Record<string, ReactNode>;
  /** Nothing was right or wrong. */
  neutral?: boolean;
}) {
  if (verdict.kind === "unanswered") return null;
  const said = verdict.feedback.filter((id) => feedback[id] !== undefined);
  if (said.length + verdict.notes.length === 0) return null;
  return (
    <div className={styles.said} data-right={neutral ? undefined : verdict.kind === "correct"}>
      {said.map((id) => (
        <div key={id}>{feedback[id]}</div>
      ))}
      {verdict.notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </div>
  );
}

/** Undefined: a kind that says it in words of its own calls nothing right or wrong. */
const rightness = ({ kind }: QuestionVerdict, says: AnyKind["says"]) =>
  says ? undefined : kind === "correct";

function statusOf({ kind }: QuestionVerdict, says: AnyKind["says"]): string {
  if (says && kind !== "unanswered") return says[kind];
  return kind === "correct" ? "Correct." : "Not yet. Read what is said to your answer, and try again.";
}
