import { useEffect, useState } from "react";
import { type LoggedEvent, openProgress, type Progress, type ProgressEvent } from "@/lib/progress";

/** The whole log of this device as it was read at `now` (milliseconds since 1970). */
export type Log = { events: readonly LoggedEvent[]; now: number; append: (event: ProgressEvent) => void };

/** Null until the log has been read. It is read again when something is saved, here or in another tab, and on return. */
export function useLog(): Log | null {
  const [log, setLog] = useState<Log | null>(null);
  useEffect(() => {
    let shown = true;
    const ends: (() => void)[] = [];
    const follow = async (progress: Progress) => {
      const read = async () => {
        const events = await progress.all();
        if (shown) setLog({ events, now: Date.now(), append });
      };
      const append = (event: ProgressEvent) => void progress.append(event).then(read);
      const again = () => void read();
      document.addEventListener("visibilitychange", again);
      ends.push(
        progress.subscribe(again),
        progress.onForgotten(() => location.reload()),
        () => document.removeEventListener("visibilitychange", again),
        () => void progress.close(),
      );
      await read();
    };
    void openProgress().then((progress) => (shown ? follow(progress) : progress.close()));
    return () => {
      shown = false;
      for (const end of ends) end();
    };
  }, []);
  return log;
}
