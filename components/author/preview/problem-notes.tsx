"use client";

import { useCallback, useLayoutEffect, useRef, useState } from "react";
import type { PlacedProblem } from "@/lib/model";
import { findBlock } from "./find-block";
import styles from "./problem-notes.module.css";

/** A block of the page, in pixels of the document, and what is wrong there. */
type Spot = { top: number; left: number; width: number; height: number; problems: PlacedProblem[] };

/** What is wrong with a lesson, laid over its page at the nearest blocks, and below all how much it is. */
export function ProblemNotes({ problems }: { problems: readonly PlacedProblem[] }) {
  const spots = useSpots(problems);
  const notes = useRef<HTMLDivElement>(null);
  const next = useRef(0);
  const show = () => {
    const all = notes.current?.querySelectorAll<HTMLElement>("section") ?? [];
    const note = all[next.current++ % all.length];
    note?.scrollIntoView({ block: "center" });
    note?.focus({ preventScroll: true });
  };
  const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
  return (
    <>
      <div ref={notes}>
        {spots.map(({ problems: here, ...box }) => (
          <div key={`${box.top} ${box.left}`} className={styles.spot} style={box}>
            <section className={styles.note} aria-label="Problems here" tabIndex={-1}>
              {here.map((problem) => (
                <Note key={JSON.stringify(problem)} problem={problem} />
              ))}
            </section>
          </div>
        ))}
      </div>
      <div className={styles.count}>
        <span role="status">{`${count}. The page is as it was before.`}</span>
        <button type="button" onClick={show}>
          Show
        </button>
      </div>
    </>
  );
}

function Note({ problem: { file, line, column, rule, seen, remedy } }: { problem: PlacedProblem }) {
  return (
    <div className={styles.problem}>
      <p className={styles.place}>
        <code>{`${file}:${line}:${column}`}</code> {rule}
      </p>
      <p>{seen}</p>
      <p>
        <span aria-hidden="true">→ </span>
        {remedy}
      </p>
    </div>
  );
}

/** Where the problems stand, also after the page was laid out anew. */
function useSpots(problems: readonly PlacedProblem[]): Spot[] {
  const [spots, setSpots] = useState<Spot[]>([]);
  const measure = useCallback(() => {
    const page = document.getElementById("main");
    setSpots(page ? spotsOf(page, problems) : []);
  }, [problems]);
  useLayoutEffect(() => {
    measure();
    const watching = new ResizeObserver(measure);
    watching.observe(document.body);
    return () => watching.disconnect();
  }, [measure]);
  return spots;
}

function spotsOf(page: HTMLElement, problems: readonly PlacedProblem[]): Spot[] {
  const first = page.querySelector("h1") ?? page;
  const blocks = new Map<Element, PlacedProblem[]>();
  for (const problem of problems) {
    const block = findBlock(page, problem.near) ?? first;
    blocks.set(block, [...(blocks.get(block) ?? []), problem]);
  }
  return [...blocks].map(([block, here]) => {
    const { top, left, width, height } = block.getBoundingClientRect();
    return { top: top + window.scrollY, left: left + window.scrollX, width, height, problems: here };
  });
}
