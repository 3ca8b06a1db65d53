"use client";

import { type ReactNode, useState } from "react";
import buttons from "@/components/shell/buttons.module.css";
import { ScrollingCode } from "@/components/shell/scrolling-code";
import styles from "./exercise.module.css";

type Props = { tried: boolean; solution: ReactNode; children: ReactNode };

/** The author's answer: one click away after a try, two deliberate ones before. */
export function Solution({ tried, solution, children }: Props) {
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
        </div>
      )}
    </>
  );
}
