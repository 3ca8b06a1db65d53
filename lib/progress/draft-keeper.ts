import type { Drafted, Place } from "./event";

/** A draft is written this long after the last key… */
const QUIET_MS = 1_000;
/** …and while keys go on coming, this long after the first that is not written yet. */
const LONGEST_MS = 2_000;

export type DraftKeeper = {
  /** The text in a place is now this. `startedFrom`: `textHash` of the text that the draft began from. */
  change(place: Place, text: string, startedFrom: string): void;
  /** Writes all that waits, at once: for pagehide, for visibilitychange, and before a check or a Start over. */
  flush(): void;
};

type Waiting = { text: string; startedFrom: string; since: number; timer: ReturnType<typeof setTimeout> };

/** Turns keystrokes into few `drafted` events of one lesson. `now`: milliseconds since 1970, as Date.now. */
export function draftKeeper(
  lesson: string,
  write: (event: Drafted) => void,
  now: () => number = Date.now,
): DraftKeeper {
  const waiting = new Map<Place, Waiting>();

  function writeDraft(place: Place): void {
    const draft = waiting.get(place);
    if (!draft) return;
    clearTimeout(draft.timer);
    waiting.delete(place);
    const { text, startedFrom } = draft;
    write({ version: 1, kind: "drafted", at: now(), lesson, place, text, startedFrom });
  }

  return {
    change(place, text, startedFrom) {
      const before = waiting.get(place);
      clearTimeout(before?.timer);
      const since = before?.since ?? now();
      const delay = Math.max(0, Math.min(QUIET_MS, since + LONGEST_MS - now()));
      waiting.set(place, { text, startedFrom, since, timer: setTimeout(() => writeDraft(place), delay) });
    },
    flush() {
      for (const place of [...waiting.keys()]) writeDraft(place);
    },
  };
}
