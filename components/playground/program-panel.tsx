"use client";

import { useId, useState } from "react";
import { type Catalogue, type Experiment, programOf } from "@/lib/playground";
import { putInScratch } from "../scratch/put-in-scratch";
import buttons from "../shell/buttons.module.css";
import { ScrollingCode } from "../shell/scrolling-code";
import styles from "./playground.module.css";

type Props = { catalogue: Catalogue; experiment: Experiment; updates: number };

/** Where nothing was trained yet, the program trains so many epochs. */
const usualEpochs = 100;

/** The experiment as a program of the notebook, which gives the same losses. */
export function ProgramPanel({ catalogue, experiment, updates }: Props) {
  const [open, setOpen] = useState(false);
  const [told, setTold] = useState<string>("");
  const id = useId();
  const epochs = Math.floor((updates * experiment.batchSize) / experiment.count) || usualEpochs;
  const source = open ? programOf(catalogue, experiment, epochs) : "";
  const copy = () =>
    navigator.clipboard.writeText(source).then(
      () => setTold("Copied."),
      () => setTold("The browser did not let us copy. Select the text and copy it yourself."),
    );
  const openInNotebook = async () => {
    if (await putInScratch(source)) location.assign("/playground/scratch");
    else
      setTold(
        "This browser keeps nothing for this site, so the cell would be lost on the way. Copy it instead.",
      );
  };
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
          <button type="button" className={buttons.primary} onClick={() => void openInNotebook()}>
            Open in a notebook
          </button>
          <button type="button" className={buttons.button} onClick={copy}>
            Copy
          </button>
          <span role="status">{told}</span>
        </p>
      </div>
    </div>
  );
}
