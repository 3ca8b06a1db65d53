"use client";

import { useId, useState } from "react";
import { type Catalogue, type Experiment, programOf } from "@/lib/playground";
import buttons from "../shell/buttons.module.css";
import { ScrollingCode } from "../shell/scrolling-code";
import styles from "./playground.module.css";

type Props = { catalogue: Catalogue; experiment: Experiment; updates: number };

/** Where nothing was trained yet, the program trains so many epochs. */
const usualEpochs = 100;

/** The experiment as a program of the notebook, which gives the same losses. */
export function ProgramPanel({ catalogue, experiment, updates }: Props) {
  const [open, setOpen] = useState(false);
  const [copied, setCopied] = useState<string>("");
  const id = useId();
  const epochs = Math.floor((updates * experiment.batchSize) / experiment.count) || usualEpochs;
  const source = open ? programOf(catalogue, experiment, epochs) : "";
  const copy = () =>
    navigator.clipboard.writeText(source).then(
      () => setCopied("Copied."),
      () => setCopied("The browser did not let us copy. Select the text and copy it yourself."),
    );
  return (
    <div className={styles.program}>
      <button
        type="button"
        className={buttons.button}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        Open as code
      </button>
      <div id={id} hidden={!open}>
        <p className={styles.note}>
          The same experiment as a cell: with the same seed it draws the same points, weights and batches, and
          its losses are those of the curve above.
        </p>
        <ScrollingCode label="The experiment as a program">{source}</ScrollingCode>
        <p className={styles.programButtons}>
          <button type="button" className={buttons.primary} onClick={copy}>
            Copy
          </button>
          <a href="/playground/scratch">A notebook to paste it into</a>
          <span role="status">{copied}</span>
        </p>
      </div>
    </div>
  );
}
