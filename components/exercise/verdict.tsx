import { lazy, type ReactNode } from "react";
import { describeBroken, describeMiss } from "@/lib/grading";
import type { Verdict as VerdictData } from "@/lib/model";
import { WhenNear } from "../chart/when-near";
import styles from "./verdict.module.css";

const ComparisonPlot = lazy(() =>
  import("../chart/comparison-plot").then(({ ComparisonPlot }) => ({ default: ComparisonPlot })),
);

type Props = {
  verdict: VerdictData | null;
  checking: boolean;
  /** The answer was edited after it was judged. */
  stale: boolean;
  feedback: Record<string, ReactNode>;
};

/** What is said of an answer: first in one word, then why, with the simplest failing input in front. */
export function Verdict({ verdict, checking, stale, feedback }: Props) {
  return (
    <div className={styles.verdict} data-kind={verdict?.kind} data-stale={stale}>
      <div role="status" className={styles.status}>
        {checking ? "Checking…" : verdict && <Headline verdict={verdict} />}
      </div>
      {verdict?.kind === "incorrect" && (
        <>
          {verdict.mistake !== null && <div className={styles.feedback}>{feedback[verdict.mistake]}</div>}
          {verdict.comparison && (
            <WhenNear data={verdict.comparison}>
              <ComparisonPlot comparison={verdict.comparison} />
            </WhenNear>
          )}
          {verdict.passed.length > 0 && (
            <p className={styles.passed}>Right already: {verdict.passed.join(" · ")}</p>
          )}
        </>
      )}
      {verdict && stale && <p className={styles.passed}>You have edited your answer since.</p>}
    </div>
  );
}

function Headline({ verdict }: { verdict: VerdictData }) {
  const [word, rest] = headline(verdict);
  return (
    <>
      <strong>{word}</strong> {rest}
    </>
  );
}

function headline(verdict: VerdictData): [word: string, rest: string] {
  switch (verdict.kind) {
    case "unanswered":
      return ["Not answered.", UNANSWERED[verdict.because]];
    case "correct":
      return ["Correct.", `All ${verdict.calls} calls gave what they should.`];
    case "incorrect": {
      const [first, ...others] = verdict.misses;
      const more =
        others.length > 0 ? ` ${others.length} more ${others.length === 1 ? "call" : "calls"} differ.` : "";
      return ["Not yet.", `${first ? describeMiss(first) : ""}${more}`];
    }
    case "broken":
      return ["Could not run.", describeBroken(verdict.error)];
    case "stopped":
      return [
        "Stopped.",
        verdict.afterSeconds === null
          ? "You stopped the check."
          : `It was stopped after ${verdict.afterSeconds} s and had not finished.`,
      ];
  }
}

const UNANSWERED = {
  empty: "There is no program yet.",
  unchanged: "This is still the text that the exercise came with.",
  unfinished: "A place is still to be filled: replace todo(…) with your answer.",
};
