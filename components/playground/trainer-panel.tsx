"use client";

import { lazy, memo, useDeferredValue } from "react";
import {
  type Catalogue,
  type Experiment,
  MOST_UPDATES,
  type PlaygroundState,
  possible,
} from "@/lib/playground";
import type { Frame } from "@/lib/trainer";
import { WhenNear } from "../chart/when-near";
import buttons from "../shell/buttons.module.css";
import { ExperimentFields } from "./experiment-fields";
import { SelectField } from "./fields";
import { frameSentence } from "./frame-sentence";
import { LayerTable } from "./layer-table";
import type { NumbersWorker } from "./numbers-worker";
import styles from "./playground.module.css";
import { ProgramPanel } from "./program-panel";
import { useTraining } from "./use-training";

const Figures = memo(
  lazy(() => import("./trainer-figures").then(({ TrainerFigures }) => ({ default: TrainerFigures }))),
);

type Props = {
  catalogue: Catalogue;
  state: PlaygroundState;
  onChange: (state: PlaygroundState) => void;
  served: { frame: Frame };
  arrivals: number;
  worker: NumbersWorker;
};

/** A small network that is trained while one watches: what it says of the plane, its loss, and what goes on in its layers. */
export function TrainerPanel({ catalogue, state, onChange, served, arrivals, worker }: Props) {
  const { experiment, speed, updates } = state;
  const training = useTraining({
    ...{ experiment, updates, arrivals, worker, served: served.frame },
    onRest: (reached) => reached !== updates && onChange({ ...state, updates: reached }),
  });
  const { frame, playing, failure, play, pause, step, reset } = training;
  const anEpoch = experiment.count / experiment.batchSize;
  const portion = { update: 1, epoch: anEpoch, "10epochs": 10 * anEpoch }[speed];
  const ended = frame.updates >= MOST_UPDATES;
  const change = (next: Experiment) =>
    onChange({ ...state, experiment: possible(next).experiment, updates: 0 });
  return (
    <section className={styles.panel} aria-labelledby="trainer">
      <h2 id="trainer">Train a small network</h2>
      <div className={styles.columns}>
        <div className={styles.fields}>
          <ExperimentFields catalogue={catalogue} experiment={experiment} onChange={change} />
        </div>
        <div className={styles.wide}>
          <fieldset className={styles.controls} aria-label="Training">
            <button
              type="button"
              className={buttons.primary}
              disabled={ended && !playing}
              onClick={() => (playing ? pause() : play(portion))}
            >
              {playing ? "Pause" : "Play"}
            </button>
            <button
              type="button"
              className={buttons.button}
              disabled={playing || ended}
              onClick={() => step(portion)}
            >
              Step
            </button>
            <button type="button" className={buttons.button} onClick={reset}>
              Reset
            </button>
            <SelectField
              label="Each picture trains"
              value={speed}
              options={speeds}
              onChange={(to) => onChange({ ...state, speed: to as PlaygroundState["speed"] })}
            />
          </fieldset>
          <p className={styles.figuresLine} aria-hidden="true">
            {frameSentence(frame)}
          </p>
          <p role="status" className={styles.unseen}>
            {playing ? "Training." : frameSentence(frame)}
          </p>
          {failure !== null && (
            <p role="alert" className={styles.failure}>
              {failure}
            </p>
          )}
          <WhenNear data={frame}>
            <Figures frame={useDeferredValue(frame)} />
          </WhenNear>
          <LayerTable frame={frame} />
        </div>
      </div>
      <ProgramPanel catalogue={catalogue} experiment={experiment} updates={frame.updates} />
    </section>
  );
}

const speeds = [
  ["update", "1 update"],
  ["epoch", "1 epoch"],
  ["10epochs", "10 epochs"],
] as const;
