"use client";

import { useEffect, useRef, useState } from "react";
import buttons from "@/components/shell/buttons.module.css";
import { fitting, readFragment } from "@/lib/sharing";
import { useLesson, useWork } from "../lesson/lesson-context";
import styles from "./arrival.module.css";
import { ChangeList } from "./change-list";
import { changesFrom } from "./changes-from";
import type { Incoming } from "./incoming";
import { takeChanges } from "./take-changes";
import { useStanding } from "./use-standing";

type Props = { fragment: string | null; incoming: Incoming | null; onLeave: () => void };

/** Says that code came from outside and that nothing of it has run. It lies beside the reader's work until it is taken. */
export function Arrival({ fragment, incoming, onLeave }: Props) {
  const lesson = useLesson();
  const { events } = useWork();
  const standing = useStanding();
  const arrived = useArrived(fragment, incoming);
  const [looking, setLooking] = useState(false);
  const [taken, setTaken] = useState(false);
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (taken) close.current?.focus();
  }, [taken]);

  // The reader's own drafts come first: until they are read, nothing is compared with them.
  const opened = arrived && events ? fitted(arrived, lesson.notebook) : null;
  const differences =
    opened?.kind === "read" && !taken ? changesFrom(lesson.notebook, standing, opened.value) : [];
  const source = arrived?.source ?? "link";
  const open = opened?.kind === "read" && differences.length > 0;
  return (
    <section className={styles.arrival} aria-label={`Code from a ${source}`} data-shown={opened !== null}>
      <p role="status" className={styles.words}>
        {opened && wordsFor(opened, source, differences.length, taken)}
      </p>
      {open && looking && <ChangeList differences={differences} source={source} />}
      <div className={styles.buttons}>
        {open && (
          <>
            <button
              type="button"
              className={buttons.button}
              aria-expanded={looking}
              onClick={() => setLooking(!looking)}
            >
              Look at the changes
            </button>
            <button
              type="button"
              className={buttons.primary}
              onClick={() => void takeChanges(lesson, opened.value).then(() => setTaken(true))}
            >
              Take these texts
            </button>
          </>
        )}
        <button ref={close} type="button" className={buttons.quiet} onClick={onLeave}>
          {open ? "Leave" : "Close"}
        </button>
      </div>
    </section>
  );
}

function fitted({ source, opened }: Incoming, notebook: Parameters<typeof fitting>[1]): Incoming["opened"] {
  return opened.kind === "read" ? fitting(opened.value, notebook, source) : opened;
}

function wordsFor(
  opened: Incoming["opened"],
  source: Incoming["source"],
  differences: number,
  taken: boolean,
): string {
  if (opened.kind === "refused") return opened.because;
  if (taken)
    return "Taken, and not run: read the programs, then run them yourself. Your own texts stand under “Earlier drafts” of each program.";
  if (differences === 0) return `This ${source} changes nothing: what it carries already stands here.`;
  return `This code came from a ${source}. Nothing has been run, and your own work is as it was.`;
}

/** What came in: the file that was opened last, else what the page's address carries. */
function useArrived(fragment: string | null, incoming: Incoming | null): Incoming | null {
  const [linked, setLinked] = useState<Incoming | null>(null);
  useEffect(() => {
    if (fragment === null) return;
    let current = true;
    void readFragment(fragment).then((opened) => {
      if (current) setLinked({ source: "link", opened });
    });
    return () => {
      current = false;
    };
  }, [fragment]);
  return incoming ?? linked;
}
