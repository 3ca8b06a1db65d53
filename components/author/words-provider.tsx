"use client";

import type { ReactNode } from "react";
import type { Notebook } from "@/lib/model";
import { LessonProvider } from "../lesson/lesson-context";
import type { WorkLens } from "../lesson/reader-work";

/** What is tried here is kept as everywhere, but the page is no lesson that somebody visits or adds cells to. */
const TRIED: WorkLens = { seen: (events) => events, written: (event) => event };

export function WordsProvider({ notebook, children }: { notebook: Notebook; children: ReactNode }) {
  return (
    <LessonProvider notebook={notebook} lens={TRIED}>
      {children}
    </LessonProvider>
  );
}
