"use client";

import { type ReactNode, useState } from "react";
import buttons from "@/components/shell/buttons.module.css";
import { ScrollingCode } from "@/components/shell/scrolling-code";
import { useDifference } from "../cell/use-difference";
import styles from "./exercise.module.css";

type Props = {
  tried: boolean;
  /** What the reader wrote; null where that is nothing yet. */
  mine: string | null;
  theirs: string;
  /** The author's answer, coloured. */
  solution: ReactNode;
  /** A few words that go with it. */
  children: ReactNode;
};

/**
 * The author's answer, one click away after a try, two deliberate ones before; and where the reader's own differs from it,
 * line by line.
 */
export function Solution({ tried, mine, theirs, solution, children }: Props) {
  const [state, setState] = useState<"closed" | "asked" | "open">("closed");
  const open = state === "open";
  const click = () => setState(open ? "closed" : tried || state === "asked" ? "open" : "asked");
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
