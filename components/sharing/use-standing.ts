import { useMemo, useSyncExternalStore } from "react";
import { type Changes, changesOf } from "@/lib/sharing";
import { useLesson, useWork } from "../lesson/lesson-context";
import { textIn } from "./text-in";

/** What the reader has changed in this lesson, as it stands now. */
export function useStanding(): Changes {
  const { notebook, session } = useLesson();
  const { events } = useWork();
  const written = useSyncExternalStore(session.subscribe, () =>
    JSON.stringify(
      changesOf(notebook, {
        textOf: (place) => textIn(place, { notebook, session, events: events ?? [] }),
        valueOf: (name) => session.control(name),
      }),
    ),
  );
  return useMemo(() => JSON.parse(written), [written]);
}
