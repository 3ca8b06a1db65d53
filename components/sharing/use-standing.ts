import { useMemo, useSyncExternalStore } from "react";
import { type Changes, changesOf } from "@/lib/sharing";
import { useLesson } from "../lesson/lesson-context";

/** What the reader has changed in this lesson, as it stands now. */
export function useStanding(): Changes {
  const { notebook, session } = useLesson();
  const written = useSyncExternalStore(session.subscribe, () =>
    JSON.stringify(
      changesOf(notebook, {
        textOf: (id) => session.cell(id).source,
        valueOf: (name) => session.control(name),
      }),
    ),
  );
  return useMemo(() => JSON.parse(written), [written]);
}
