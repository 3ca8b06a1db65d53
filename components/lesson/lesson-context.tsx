"use client";

import { createContext, type ReactNode, useContext, useEffect, useState, useSyncExternalStore } from "react";
import type { ControlValue, Notebook } from "@/lib/model";
import { draftOf } from "@/lib/progress";
import {
  type CellView,
  NotebookSession,
  PageDataSets,
  type PlotView,
  Sandbox,
  type ValueView,
} from "@/lib/runtime";
import { pagePace } from "./page-pace";
import { ReaderWork, UNREAD_WORK, type WorkView } from "./reader-work";

type Lesson = { notebook: Notebook; session: NotebookSession; work: ReaderWork };

const Context = createContext<Lesson | null>(null);

const SANDBOX_URL = "/sandbox";
const DATA_URL = "/data";

/** Makes a lesson's notebook and the reader's work known to everything inside it. */
export function LessonProvider({ notebook, children }: { notebook: Notebook; children: ReactNode }) {
  const [lesson] = useState<Lesson>(() => ({
    notebook,
    session: new NotebookSession(notebook, new Sandbox(SANDBOX_URL, new PageDataSets(DATA_URL)), pagePace),
    work: new ReaderWork(notebook.slug),
  }));
  useEffect(() => lesson.work.open(), [lesson]);
  useEffect(() => {
    lesson.work.record({ kind: "visited" });
    // The first press of Run may come at any time, and a sandbox that is still starting would keep it waiting.
    lesson.session.warm();
  }, [lesson]);
  useRestoredDrafts(lesson);
  return <Context value={lesson}>{children}</Context>;
}

/** Puts the texts back that the reader left in the cells, once, when the log has been read. */
function useRestoredDrafts({ notebook, session, work }: Lesson): void {
  const { events } = useSyncExternalStore(work.subscribe, work.current, () => UNREAD_WORK);
  const [restored, setRestored] = useState(false);
  useEffect(() => {
    if (!events || restored) return;
    setRestored(true);
    for (const { id, source } of notebook.cells) {
      const draft = draftOf(events, `cell:${id}`);
      if (draft && draft.text !== source && session.cell(id).source === source) session.edit(id, draft.text);
    }
  }, [events, restored, notebook, session]);
}

export function useLesson(): Lesson {
  const lesson = useContext(Context);
  if (!lesson) throw new Error("This component belongs inside a lesson.");
  return lesson;
}

export function useWork(): WorkView {
  const { work } = useLesson();
  return useSyncExternalStore(work.subscribe, work.current, () => UNREAD_WORK);
}

export function useCell(id: string): CellView {
  const { session } = useLesson();
  return useSyncExternalStore(
    session.subscribe,
    () => session.cell(id),
    () => session.served.cell(id),
  );
}

export function useValue(id: string): ValueView {
  const { session } = useLesson();
  return useSyncExternalStore(
    session.subscribe,
    () => session.value(id),
    () => session.served.value(id),
  );
}

export function usePlot(id: string): PlotView {
  const { session } = useLesson();
  return useSyncExternalStore(
    session.subscribe,
    () => session.plot(id),
    () => session.served.plot(id),
  );
}

export function useControl(name: string): ControlValue {
  const { session } = useLesson();
  return useSyncExternalStore(
    session.subscribe,
    () => session.control(name),
    () => session.servedControl(name),
  );
}
