"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import buttons from "@/components/shell/buttons.module.css";
import { grade } from "@/lib/grading";
import type { Exercise as ExerciseData, Verdict as VerdictData } from "@/lib/model";
import { draftOf, earlierDrafts, verdictOf } from "@/lib/progress";
import type { SessionCheck } from "@/lib/runtime";
import { AnswerBarSlot } from "../author/preview/bar-slots";
import { CodeArea } from "../cell/code-area";
import type { Words } from "../cell/code-html";
import { EarlierDrafts } from "../cell/earlier-drafts";
import { surroundingsOf } from "../cell/editor/surroundings";
import { focusNextCode } from "../cell/focus-next-code";
import { MarkedCode } from "../cell/marked-code";
import { OtherTextNotice } from "../cell/other-text-notice";
import { useOtherText } from "../cell/use-other-text";
import { useLesson, useWork } from "../lesson/lesson-context";
import styles from "./exercise.module.css";
import { Solution } from "./solution";
import { Verdict } from "./verdict";

type Props = {
  id: string;
  title: string;
  task: ReactNode;
  hints: ReactNode[];
  /** What is said to a usual mistake, by its id. */
  feedback: Record<string, ReactNode>;
  explanation: ReactNode;
  /** The words of the starter and of the solution. */
  words: { starter: Words; solution: Words };
};

/** A program to complete, checked in the page. */
export function Exercise({ id, title, task, hints, feedback, explanation, words }: Props) {
  const { notebook, session, work, apart } = useLesson();
  const exercise = notebook.exercises.find((each) => each.id === id);
  if (!exercise) throw new Error(`This lesson has no exercise “${id}”.`);
  const place = `exercise:${id}` as const;
  const { events } = useWork();
  const [source, setSource] = useState(exercise.starter);
  const [verdict, setVerdict] = useState<VerdictData | null>(null);
  /** The text that the verdict is about. */
  const [judged, setJudged] = useState<string | null>(null);
  const [checking, setChecking] = useState(false);
  const [hintsOpen, setHintsOpen] = useState(0);
  const section = useRef<HTMLElement>(null);
  const checkButton = useRef<HTMLButtonElement>(null);
  const restored = useRef(false);

  // Puts back what the reader left here, once, when the log has been read; never over fresh typing.
  useEffect(() => {
    if (!events || restored.current) return;
    restored.current = true;
    const draft = draftOf(events, place);
    const attempt = verdictOf(events, id);
    if (draft && source === exercise.starter) setSource(draft.text);
    else if (draft && draft.text !== source) work.offer(place, draft);
    if (attempt && verdict === null && attempt.text === (draft?.text ?? exercise.starter)) {
      setVerdict(attempt.verdict);
      setJudged(attempt.text);
    }
  }, [events, id, place, source, verdict, exercise.starter, work]);

  useEffect(() => work.onPut(place, setSource), [work, place]);

  const edit = (text: string) => {
    setSource(text);
    work.keepDraft(place, text, exercise.starter);
  };

  const check = async () => {
    if (checking) return;
    setChecking(true);
    const judgement = judge(exercise, source, await session.check(exercise, source));
    setChecking(false);
    setVerdict(judgement);
    setJudged(source);
    const helped = hintsOpen > 0 && { hints: hintsOpen };
    work.record({ kind: "attempted", exercise: id, text: source, verdict: judgement, ...helped });
  };

  const startOver = () => {
    work.record({ kind: "started-over", place });
    setSource(exercise.starter);
    setVerdict(null);
    setJudged(null);
  };

  const bringBack = (text: string) => {
    work.bringBack(place, text, { source, shipped: exercise.starter });
    setSource(text);
  };
  const other = useOtherText(place, { source, shipped: exercise.starter, show: setSource, startOver });

  const opened = hints.slice(0, hintsOpen).map((hint, place) => ({ hint, place }));

  return (
    <section ref={section} className={styles.exercise} aria-label={`Exercise: ${title}`}>
      <header className={styles.header}>
        <small>Exercise</small>
        {title}
      </header>
      <div className={styles.task}>{task}</div>
      <CodeArea
        source={source}
        shipped={{ source: exercise.starter, words: words.starter }}
        label="Code"
        error={verdict?.kind === "broken" && judged === source ? verdict.error : null}
        surroundings={() => surroundingsOf(notebook, session)}
        onChange={edit}
        onFocus={() => session.prepareToEdit()}
        onRun={() => void check()}
        onRunAndMoveOn={() => {
          void check();
          if (section.current) focusNextCode(section.current);
        }}
        onLeave={() => checkButton.current?.focus()}
      />
      <OtherTextNotice
        title={title}
        other={other}
        mine={source}
        onChosen={() => checkButton.current?.focus()}
      />
      <Verdict
        verdict={verdict}
        checking={checking}
        stale={judged !== null && judged !== source}
        feedback={feedback}
      />
      {hintsOpen > 0 && (
        <ol className={styles.hints} aria-label="Hints">
          {opened.map(({ hint, place }) => (
            <li key={place}>{hint}</li>
          ))}
        </ol>
      )}
      <footer className={styles.footer}>
        <button
          ref={checkButton}
          type="button"
          className={checking ? buttons.button : buttons.primary}
          aria-label={checking ? "Stop" : "Check"}
          onClick={checking ? () => session.stopCheck() : () => void check()}
        >
          {checking ? "Stop" : "Check"}
          {!checking && <kbd className={buttons.key}>Ctrl ⏎</kbd>}
        </button>
        {hints.length > 0 && (
          <button
            type="button"
            className={buttons.quiet}
            disabled={hintsOpen >= hints.length}
            onClick={() => setHintsOpen(hintsOpen + 1)}
          >
            Hint
          </button>
        )}
        <Solution
          tried={verdict !== null && verdict.kind !== "unanswered"}
          solved={verdict?.kind === "correct"}
          mine={source === exercise.starter ? null : source}
          theirs={exercise.solution}
          onOpen={() => work.record({ kind: "opened-solution", exercise: id })}
          solution={<MarkedCode source={exercise.solution} words={words.solution} />}
        >
          {explanation}
        </Solution>
        <button
          type="button"
          className={buttons.quiet}
          disabled={source === exercise.starter && verdict === null}
          onClick={startOver}
        >
          Start over
        </button>
        <EarlierDrafts drafts={events ? earlierDrafts(events, place) : []} onRestore={bringBack} />
      </footer>
      {process.env.NODE_ENV === "development" && !apart && (
        <AnswerBarSlot
          lesson={notebook.slug}
          exercise={id}
          feedback={feedback}
          judge={async (text) => judge(exercise, text, await session.check(exercise, text))}
          onPut={setSource}
        />
      )}
    </section>
  );
}

function judge(
  { starter, mistakes }: ExerciseData,
  source: string,
  { run, checks }: SessionCheck,
): VerdictData {
  switch (run.kind) {
    case "called":
      return grade({ source, starter, outcomes: run.outcomes, checks, mistakes });
    case "unfinished":
      return { kind: "unanswered", because: "unfinished" };
    case "broken":
      return { kind: "broken", error: run.error };
    case "stopped":
      return { kind: "stopped", afterSeconds: run.afterSeconds };
  }
}
