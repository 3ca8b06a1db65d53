"use client";

import { useId, useState } from "react";
import type { FunctionPlot as FunctionPlotModel, PlotSamples } from "@/lib/model";
import styles from "./chart.module.css";
import { functionPlotSentence } from "./function-plot-sentence";
import { PlotCanvas } from "./plot-canvas";
import { PlotTable } from "./plot-table";

type Props = {
  plot: Pick<FunctionPlotModel, "id" | "title" | "domain" | "derivative">;
  samples: PlotSamples;
};

/** Functions of one number: drawn, said in a sentence, and on request listed as numbers. Follows `samples` at once. */
export function FunctionPlot({ plot, samples }: Props) {
  const sentenceId = useId();
  const tableId = useId();
  const [open, setOpen] = useState(false);
  const { title, domain, derivative } = plot;
  return (
    <figure className={styles.figure} id={plot.id}>
      <PlotCanvas plot={{ title, domain, derivative, samples }} describedBy={sentenceId} />
      <figcaption className={styles.caption}>
        <div className={styles.captionText}>
          <b>{/[.?!]$/.test(title) ? title : `${title}.`}</b>{" "}
          <span id={sentenceId} aria-live="off">
            {functionPlotSentence(samples, domain, derivative)}
          </span>
        </div>
        <button
          type="button"
          className={styles.tool}
          aria-expanded={open}
          aria-controls={tableId}
          onClick={() => setOpen(!open)}
        >
          Table
        </button>
        <div id={tableId} className={styles.tablePlace} hidden={!open}>
          {open && <PlotTable samples={samples} domain={domain} derivative={derivative} title={title} />}
        </div>
      </figcaption>
    </figure>
  );
}
