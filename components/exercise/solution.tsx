"use client";

import { type ReactNode, useState } from "react";
import buttons from "@/components/shell/buttons.module.css";
import { ScrollingCode } from "@/components/shell/scrolling-code";
import { useDifference } from "../cell/use-difference";
import styles from "./exercise.module.css";

type Props = {
  tried: boolean;
  /** The reader's own answer is right already: opening is comparing. */
  solved: boolean;
  /** What the reader wrote; null where that is nothing yet. */
  mine: string | null;
  theirs: string;
  onOpen: () => void;
  /** The author's answer, coloured. */
  solution: ReactNode;
  /** A few words that go with it. */
  children: ReactNode;
};

/**
 * The author's answer, one click away after a try, two deliberate ones before; and where the reader's own differs from it,
 * line by line.
 */
export function Solution({ tried, solved, mine, theirs, onOpen, solution, children }: Props) {
  const [state, setState] = useState<"closed" | "asked" | "read" | "compared">("closed");
  const open = state === "read" || state === "compared";
  const click = () => {
    if (open) return setState("closed");
    if (!tried && state !== "asked") return setState("asked");
    onOpen();
    setState(solved ? "compared" : "read");
  };
  return (
    <>
      <button type="button" className={buttons.quiet} aria-expanded={open} onClick={click}>
        Solution
      </button>
      {state === "asked" && !tried && (
        <p className={styles.ask} role="status">
          You have not tried yet. Press Solution again to see it all the same.
        </p>
      )}
      {open && (
        <div className={styles.solution}>
          <ScrollingCode label="Solution">{solution}</ScrollingCode>
          {children}
          {state === "read" && (
            <p className={styles.beside}>What you check today counts as done now, but not as known.</p>
          )}
          {mine !== null && <Beside mine={mine} theirs={theirs} />}
        </div>
      )}
    </>
  );
}

/** Equal texts have no difference to show. */
function Beside({ mine, theirs }: { mine: string; theirs: string }) {
  const differ = mine.trim() !== theirs.trim();
  const Difference = useDifference(differ);
  if (!differ) return <p className={styles.beside}>Your answer is this one, letter for letter.</p>;
  return (
    <section aria-label="Your answer beside the solution">
      <p className={styles.beside}>Your answer beside it: − only in yours, + only in the solution.</p>
      {Difference && <Difference mine={mine} theirs={theirs} />}
    </section>
  );
}
