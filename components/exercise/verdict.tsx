import { lazy, type ReactNode } from "react";
import { describeBroken, describeMiss, describePattern, describeTold } from "@/lib/grading";
import type { Verdict as VerdictData } from "@/lib/model";
import { WhenNear } from "../chart/when-near";
import styles from "./verdict.module.css";

const ComparisonPlot = lazy(() =>
  import("../chart/comparison-plot").then(({ ComparisonPlot }) => ({ default: ComparisonPlot })),
);

type Incorrect = Extract<VerdictData, { kind: "incorrect" }>;

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
        {checking ? "Checking…" : verdict && <Headline verdict={verdict} feedback={feedback} />}
      </div>
      {verdict?.kind === "incorrect" && (
        <>
          {verdict.comparison && (
            <WhenNear data={verdict.comparison}>
              <ComparisonPlot
                comparison={verdict.comparison}
                of={verdict.misses[0]?.measure?.kind === "gradient" ? "slope" : "function"}
              />
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

/** Where the mistake is known, the author's words come first, and then the call that shows it; a pattern comes after it. */
function Headline({ verdict, feedback }: { verdict: VerdictData; feedback: Record<string, ReactNode> }) {
  const words = verdict.kind === "incorrect" ? wordsTo(verdict, feedback) : null;
  const [word, rest] = headline(verdict, Boolean(words));
  const pattern = verdict.kind === "incorrect" && verdict.pattern;
  if (!words)
    return (
      <>
        <strong>{word}</strong> {rest}
        {pattern && <p className={styles.pattern}>{describePattern(pattern)}</p>}
      </>
    );
  return (
    <>
      <strong>{word}</strong>
      <div className={styles.feedback}>{words}</div>
      <p>{rest}</p>
    </>
  );
}

/** The words to the mistake that was made, or to the one that the answer comes close to, and how close. */
function wordsTo({ mistake, like }: Incorrect, feedback: Record<string, ReactNode>): ReactNode {
  if (mistake !== null) return feedback[mistake];
  if (!like || like.same === like.of) return like && feedback[like.mistake];
  return (
    <>
      <p>On most of the calls that differ, this is what happens:</p>
      {feedback[like.mistake]}
    </>
  );
}

/** `told`: the author's words say already what is asked. */
function headline(verdict: VerdictData, told: boolean): [word: string, rest: string] {
  switch (verdict.kind) {
    case "unanswered":
      return ["Not answered.", UNANSWERED[verdict.because]];
    case "correct":
      return [
        "Correct.",
        verdict.calls > 0
          ? `All ${verdict.calls} calls gave what they should.`
          : "The answer is as it was asked for.",
      ];
    case "incorrect":
      return ["Not yet.", missSentences(verdict, told).join(" ")];
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

/** The simplest failing call, how many others fail, and what is asked of the text in its own words. */
function missSentences({ misses, moreMisses = 0 }: Incorrect, told: boolean): string[] {
  const [first, ...others] = misses;
  const written = others.filter(({ measure }) => measure?.kind === "source");
  const calls = others.length - written.length + moreMisses;
  const more = calls > 0 ? [`${calls} more ${calls === 1 ? "call differs" : "calls differ"}.`] : [];
  return [
    ...(first ? [told ? describeTold(first) : describeMiss(first)] : []),
    ...more,
    ...written.map(describeMiss),
  ];
}

const UNANSWERED = {
  empty: "There is no program yet.",
  unchanged: "This is still the text that the exercise came with.",
  unfinished: "A place is still to be filled: replace todo(…) with your answer.",
};
