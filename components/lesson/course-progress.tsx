"use client";

import { useEffect, useState } from "react";
import { type LoggedEvent, openProgress, progressOf } from "@/lib/progress";
import { ProgressBar } from "./lesson-progress";

type Props = { lesson: string; exercises: string[]; questions: string[] };

/** What the reader has done of one lesson, as the log on this device has it. */
export function CourseProgress({ lesson, exercises, questions }: Props) {
  const [events, setEvents] = useState<readonly LoggedEvent[]>([]);
  useEffect(() => {
    let shown = true;
    void openProgress().then(async (progress) => {
      const found = await progress.eventsOf(lesson);
      await progress.close();
      if (shown) setEvents(found);
    });
    return () => {
      shown = false;
    };
  }, [lesson]);
  return <ProgressBar {...progressOf(events, { exercises, questions })} />;
}
