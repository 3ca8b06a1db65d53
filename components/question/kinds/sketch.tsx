"use client";

import { lazy, useState } from "react";
import buttons from "@/components/shell/buttons.module.css";
import type { QuestionVerdict, SketchAnswer, SketchTask } from "@/lib/model";
import { WhenNear } from "../../chart/when-near";
import type { FieldProps } from "../kind";

const load = () => import("../sketch/sketch-part");
const Pad = lazy(() => load().then(({ SketchPad }) => ({ default: SketchPad })));

export async function judge(task: SketchTask, answer: SketchAnswer | null): Promise<QuestionVerdict> {
  return (await load()).judgeSketch(task, answer);
}

/** A curve to draw. The true one lies over it when the answer is right, and, once something was tried, on asking. */
export function Field({ name, task, answer, onAnswer, judged }: FieldProps<SketchTask, SketchAnswer>) {
  const [asked, setAsked] = useState(false);
  const right = judged?.verdict.kind === "correct";
  return (
    <>
      <WhenNear data={answer}>
        <Pad
          name={name}
          frame={task}
          label={task.label}
          curve={answer?.curve ?? null}
          onCurve={(curve) => onAnswer({ kind: "sketch", curve })}
          truth={judged && (right || asked) ? task.curve : null}
        />
      </WhenNear>
      {judged && !right && (
        <button type="button" className={buttons.quiet} aria-pressed={asked} onClick={() => setAsked(!asked)}>
          Show the curve
        </button>
      )}
    </>
  );
}
