"use client";

import { useMemo } from "react";
import buttons from "@/components/shell/buttons.module.css";
import type { LessonOutline, PracticeCard } from "@/lib/model";
import { localCalendar, PRACTICE_LOG } from "@/lib/practice";
import { activeDays, lastDays, lessonProgressOf, localDay } from "@/lib/progress";
import { ActivityFigure } from "./activity-figure";
import { barsOf } from "./activity-words";
import { duePartsOf } from "./due-parts";
import { ForgetPart } from "./forget-part";
import { KeepPart } from "./keep-part";
import { LessonCard } from "./lesson-card";
import { PrintHead } from "./print-head";
import styles from "./progress.module.css";
import { Summary } from "./summary";
import { useReaderLog } from "./use-reader-log";

const DAYS = 8 * 7;
const NOTHING: never[] = [];
const NONE: ReadonlySet<string> = new Set();

type Props = {
  course: string;
  lessons: LessonOutline[];
  /** What practice may ask of them. */
  cards: readonly PracticeCard[];
};

/** Everything of the page that depends on this device's log. Until it is read, nothing is said to be done. */
export function ProgressBook({ course, lessons, cards }: Props) {
  const { events, state, progress, reread } = useReaderLog();
  const known = events ?? NOTHING;
  const titles = useMemo(
    () => new Map([...lessons.map(({ slug, title }) => [slug, title] as const), [PRACTICE_LOG, "Practice"]]),
    [lessons],
  );
  const standings = useMemo(() => {
    const due = duePartsOf(cards, known, Date.now());
    return lessons.map((lesson) => ({
      lesson,
      progress: lessonProgressOf(known, {
        slug: lesson.slug,
        objectives: lesson.objectives.length,
        parts: lesson.parts,
        due: due.get(lesson.slug) ?? NONE,
        dayOf: localCalendar.dayOf,
      }),
    }));
  }, [lessons, cards, known]);
  const active = useMemo(() => activeDays(known, localDay), [known]);
  return (
    <>
      <PrintHead course={course} />
      <Summary
        standings={standings}
        isNew={events !== null && active.length === 0}
        first={lessons[0]?.slug}
      />
      {active.length > 0 && (
        <section className={styles.part} aria-label="Activity">
          <ActivityFigure bars={barsOf(lastDays(Date.now(), DAYS), active)} />
        </section>
      )}
      {standings.map(({ lesson, progress: standing }) => (
        <LessonCard key={lesson.slug} lesson={lesson} progress={standing} />
      ))}
      <p className={styles.print}>
        <button type="button" className={buttons.button} onClick={() => window.print()}>
          Print a summary
        </button>
      </p>
      {typeof state === "object" && <p role="alert">{state.failed}</p>}
      <KeepPart progress={progress} titles={titles} onChanged={reread} />
      <ForgetPart progress={progress} />
    </>
  );
}
