import { useCallback, useEffect, useRef, useState } from "react";
import { type LoggedEvent, openProgress, type Progress, type ProgressState } from "@/lib/progress";

/** The log of this device. `events` is null until it has been read. */
export type ReaderLog = {
  events: readonly LoggedEvent[] | null;
  state: ProgressState;
  /** The log itself, for what changes it; null until it is open. */
  progress: Progress | null;
  /** After a change of this page's own. */
  reread: () => Promise<void>;
};

/** Reads all lessons' events, and follows what other tabs save. A tab whose work was forgotten elsewhere starts anew. */
export function useReaderLog(): ReaderLog {
  const [events, setEvents] = useState<readonly LoggedEvent[] | null>(null);
  const [state, setState] = useState<ProgressState>("saved");
  const [progress, setProgress] = useState<Progress | null>(null);
  const open = useRef<Progress | null>(null);

  const reread = useCallback(async () => {
    const log = open.current;
    if (!log) return;
    const found = await log.all();
    if (open.current !== log) return;
    setEvents(found);
    setState(log.state);
  }, []);

  useEffect(() => {
    let shown = true;
    void openProgress().then((log) => {
      if (!shown) return log.close();
      open.current = log;
      setProgress(log);
      log.onState(() => void reread());
      log.subscribe(() => void reread());
      log.onForgotten(() => location.reload());
      return reread();
    });
    return () => {
      shown = false;
      void open.current?.close();
      open.current = null;
    };
  }, [reread]);

  return { events, state, progress, reread };
}
