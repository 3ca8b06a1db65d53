"use client";

import { useEffect, useState } from "react";
import type { Catalogue, PlaygroundState } from "@/lib/playground";
import type { Explored, Frame } from "@/lib/trainer";
import { ExplorerPanel } from "./explorer-panel";
import type { Formulas } from "./formula-list";
import { NumbersWorker } from "./numbers-worker";
import styles from "./playground.module.css";
import { TrainerPanel } from "./trainer-panel";
import { useAddress } from "./use-address";

type Props = {
  catalogue: Catalogue;
  /** What the build computed for an address without settings. */
  served: { state: PlaygroundState; explored: Explored; frame: Frame; formulas: Formulas };
};

/** Explorer and trainer, over one state and one worker. */
export function Playground({ catalogue, served }: Props) {
  const { state, change, corrections, arrivals } = useAddress(catalogue, served.state);
  const [worker] = useState(() => new NumbersWorker());
  useEffect(() => () => worker.close(), [worker]);
  return (
    <>
      <div role="status" className={corrections.length > 0 ? styles.corrections : styles.quietStatus}>
        {corrections.length > 0 && (
          <>
            <p>The address had something that cannot be:</p>
            <ul>
              {corrections.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </>
        )}
      </div>
      <ExplorerPanel
        catalogue={catalogue}
        explorer={state.explorer}
        onChange={(explorer) => change({ ...state, explorer })}
        served={served}
        worker={worker}
      />
      <TrainerPanel
        catalogue={catalogue}
        state={state}
        onChange={change}
        served={served}
        arrivals={arrivals}
        worker={worker}
      />
    </>
  );
}
