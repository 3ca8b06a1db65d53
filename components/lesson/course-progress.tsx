"use client";

import { useEffect, useState } from "react";
import { type LoggedEvent, openProgress, progressOf } from "@/lib/progress";
import { ProgressBar } from "./lesson-progress";

type Props = { lesson: string; exercises: string[]; questions: string[] };

/** What the reader has done of one lesson, as the log on this device has it, whichever tab it was done in. */
export function CourseProgress({ lesson, exercises, questions }: Props) {
  const [events, setEvents] = useState<readonly LoggedEvent[]>([]);
  useEffect(() => follow(lesson, setEvents), [lesson]);
  return <ProgressBar {...progressOf(events, { exercises, questions })} />;
}

/**
 * Reads the log now, whenever something is saved, and when the reader comes back to this tab: a page that is left as it
 * saves has no time to tell. Where all is forgotten the page starts anew. Returns what ends that.
 */
function follow(lesson: string, show: (events: readonly LoggedEvent[]) => void): () => void {
  const end = new AbortController();
  const opening = openProgress();
  void opening.then((progress) => {
    const read = async () => {
      const found = await progress.eventsOf(lesson);
      if (!end.signal.aborted) show(found);
    };
    if (end.signal.aborted) return;
    progress.subscribe((event) => {
      if (event.lesson === lesson) void read();
    });
    progress.onForgotten(() => location.reload());
    document.addEventListener("visibilitychange", () => void read(), { signal: end.signal });
    return read();
  });
  return () => {
    end.abort();
    void opening.then((progress) => progress.close());
  };
}
