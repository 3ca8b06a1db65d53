"use client";

import type { ReactNode } from "react";
import type { Notebook } from "@/lib/model";
import { asPractised, localCalendar, sittingOf } from "@/lib/practice";
import { LessonProvider } from "../lesson/lesson-context";
import type { WorkLens } from "../lesson/reader-work";

/** Today's sitting, apart from the reader's work in the lesson. */
const SITTING: WorkLens = {
  seen: (events) => sittingOf(events, Date.now(), localCalendar),
  written: asPractised,
};

/** A lesson's notebook for a part of it that is asked again. */
export function PracticeProvider({ notebook, children }: { notebook: Notebook; children: ReactNode }) {
  return (
    <LessonProvider notebook={notebook} lens={SITTING}>
      {children}
    </LessonProvider>
  );
}
