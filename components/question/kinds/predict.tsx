"use client";

import { lazy } from "react";
import type { PredictAnswer, PredictedOutcome, Prediction, PredictTask, QuestionVerdict } from "@/lib/model";
import { WhenNear } from "../../chart/when-near";
import type { FieldProps } from "../kind";
import { Options } from "./options";
import { PredictedNumber } from "./predict/predicted-number";
import styles from "./predict/predicted-number.module.css";

const load = () => import("../sketch/sketch-part");
const Pad = lazy(() => load().then(({ SketchPad }) => ({ default: SketchPad })));

export async function judge(task: PredictTask, answer: PredictAnswer | null): Promise<QuestionVerdict> {
  return (await load()).judgePredict(task, answer);
}

/** Nobody is wrong who has not seen it. */
export const says = {
  correct: "It came out as you predicted.",
  incorrect: "It came out otherwise. See both.",
};

export const again = "You have seen what comes out: from now on you recall it, you do not predict it.";

/** Something to commit to; once it was seen, the prediction stays as it was. */
export function Field(props: FieldProps<PredictTask, PredictAnswer>) {
  const { task, answer, judged } = props;
  const give = (prediction: Prediction) => props.onAnswer({ kind: "predict", prediction });
  const own = answer?.prediction ?? null;
  const { outcome } = task;
  return (
    <fieldset className={styles.prediction} aria-label="Your prediction" disabled={judged !== null}>
      {outcome.kind === "number" && (
        <PredictedNumber
          outcome={outcome}
          text={own?.kind === "number" ? own.text : ""}
          onText={(text) => give({ kind: "number", text })}
          seen={judged !== null}
        />
      )}
      {outcome.kind === "option" && <PredictedOption {...props} outcome={outcome} give={give} />}
      {outcome.kind === "curve" && (
        <WhenNear data={answer}>
          <Pad
            name={props.name}
            frame={outcome.sheet}
            label={outcome.sheet.label}
            curve={own?.kind === "curve" ? own.curve : null}
            onCurve={(curve) => give({ kind: "curve", curve })}
            truth={judged ? outcome.curve : null}
            sealed={judged !== null}
          />
        </WhenNear>
      )}
    </fieldset>
  );
}

type OptionProps = FieldProps<PredictTask, PredictAnswer> & {
  outcome: Extract<PredictedOutcome, { kind: "option" }>;
  give: (prediction: Prediction) => void;
};

/** What was chosen, and, once it is seen, what happened. */
function PredictedOption({ name, view, answer, judged, outcome, give }: OptionProps) {
  const own = answer?.prediction;
  const chosen = own?.kind === "option" ? [own.option] : [];
  const happened = outcome.options.filter(({ correct }) => correct).map(({ id }) => id);
  return (
    <Options
      type="radio"
      name={name}
      options={outcome.options}
      view={view}
      chosen={chosen}
      onChoose={(option) => give({ kind: "option", option })}
      judged={judged && { chosen: [...chosen, ...happened], verdict: judged.verdict }}
    />
  );
}
