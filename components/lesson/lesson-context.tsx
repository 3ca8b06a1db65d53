"use client";

import { createContext, type ReactNode, useContext, useEffect, useState, useSyncExternalStore } from "react";
import type { ControlValue, Notebook } from "@/lib/model";
import { draftOf, type OwnCell, type OwnCells } from "@/lib/progress";
import {
  type CellView,
  NotebookSession,
  PageDataSets,
  type PlotView,
  Sandbox,
  type ValueView,
} from "@/lib/runtime";
import { OwnCellsOnPage } from "../own/own-cells";
import { pagePace } from "./page-pace";
import { ReaderWork, UNREAD_WORK, type WorkLens, type WorkView } from "./reader-work";

type Lesson = {
  notebook: Notebook;
  session: NotebookSession;
  work: ReaderWork;
  own: OwnCellsOnPage;
  /** A part of the lesson stands on a page of its own, which shows and keeps the reader's work through a lens. */
  apart: boolean;
};

const Context = createContext<Lesson | null>(null);

const SANDBOX = { frame: "/sandbox", kept: "/sandbox/kept" };
const DATA_URL = "/data";

type ProviderProps = {
  notebook: Notebook;
  /** Those of its cells that are the reader's own from the start. */
  own?: readonly OwnCell[];
  /** For a page that shows a part of the lesson by itself. */
  lens?: WorkLens;
  children: ReactNode;
};

/** Makes a lesson's notebook and the reader's work known to everything inside it. */
export function LessonProvider({ notebook, own = [], lens, children }: ProviderProps) {
  const [lesson] = useState<Lesson>(() => begin(notebook, own, lens));
  useEffect(() => lesson.work.open(), [lesson]);
  useEffect(() => lesson.own.follow(), [lesson]);
  useEffect(() => {
    if (!lesson.apart) lesson.work.record({ kind: "visited" });
    // The first press of Run may come at any time, and a sandbox that is still starting would keep it waiting.
    lesson.session.warm();
  }, [lesson]);
  useRestoredDrafts(lesson);
  return <Context value={lesson}>{children}</Context>;
}

function begin(notebook: Notebook, first: readonly OwnCell[], lens?: WorkLens): Lesson {
  const sandbox = new Sandbox(SANDBOX, new PageDataSets(DATA_URL));
  const session = new NotebookSession(notebook, sandbox, pagePace);
  const work = new ReaderWork(notebook.slug, lens);
  return {
    notebook,
    session,
    work,
    own: new OwnCellsOnPage(notebook, session, work, first),
    apart: lens !== undefined,
  };
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
      if (!draft || draft.text === session.cell(id).source) continue;
      if (session.cell(id).source === source) session.edit(id, draft.text);
      // Typed before the log was read: it stays, and the older text is offered.
      else work.offer(`cell:${id}`, draft);
    }
  }, [events, restored, notebook, session, work]);
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

export function useOwnCells(): OwnCells {
  const { own } = useLesson();
  return useSyncExternalStore(own.subscribe, own.current, () => own.served);
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
