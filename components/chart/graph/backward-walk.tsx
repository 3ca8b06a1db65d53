"use client";

import type { GraphSpec } from "@/lib/model";
import chart from "../chart.module.css";
import { stepSentence, stepsOf } from "./backward-steps";
import styles from "./backward-walk.module.css";

type Props = {
  plot: GraphSpec;
  /** Null: the pass is not being walked through, all gradients are shown. */
  step: number | null;
  onStep: (step: number | null) => void;
};

/** Buttons that walk through the backward pass, and what happens at each step in a sentence. */
export function BackwardWalk({ plot, step, onStep }: Props) {
  const count = stepsOf(plot).length;
  const at = step ?? -1;
  return (
    <fieldset className={styles.walk}>
      <legend className={chart.unseen}>Backward pass</legend>
      <button
        type="button"
        className={chart.tool}
        aria-disabled={at < 0}
        onClick={() => at >= 0 && onStep(at === 0 ? null : at - 1)}
      >
        Previous
      </button>
      <button
        type="button"
        className={chart.tool}
        aria-disabled={at === count - 1}
        onClick={() => at < count - 1 && onStep(at + 1)}
      >
        Next
      </button>
      <p role="status" className={styles.said}>
        {step === null
          ? `The backward pass in ${count} steps: Next begins at the result.`
          : `${step + 1} of ${count}: ${stepSentence(plot, step)}`}
      </p>
    </fieldset>
  );
}
