import { lazy } from "react";
import { type CellOutput, formatObserved } from "@/lib/model";
import { WhenNear } from "../chart/when-near";
import styles from "./output.module.css";

/** The charts of cells: fetched with the first one that is shown. */
const Plot = lazy(() => import("../chart/plot").then(({ Plot }) => ({ default: Plot })));

const SHOWN_LINES = 400;

/** What a run printed and returned, as text and nothing but text. */
export function Output({ output }: { output: CellOutput }) {
  const { printed, morePrinted, value, error } = output;
  // A printed line is known by its place.
  const lines = printed.slice(0, SHOWN_LINES).map((line, place) => ({ ...line, place }));
  const hidden = morePrinted + Math.max(0, printed.length - SHOWN_LINES);
  return (
    <>
      {lines.map(({ place, level, text }) => (
        <pre key={place} className={styles.line} data-level={level}>
          {text}
        </pre>
      ))}
      {hidden > 0 && <p className={styles.note}>… {hidden.toLocaleString("en")} more lines not shown</p>}
      {value.kind === "plot" && (
        <WhenNear data={value.spec}>
          <Plot spec={value.spec} />
        </WhenNear>
      )}
      {value.kind !== "undefined" && value.kind !== "plot" && (
        <pre className={styles.value}>{formatObserved(value)}</pre>
      )}
      {error && (
        <div className={styles.error}>
          <strong>{error.line === null ? error.name : `Line ${error.line}: ${error.name}`}</strong>
          <pre>{error.message}</pre>
        </div>
      )}
    </>
  );
}

/** Whether a run left anything to look at. */
export function isSilent({ printed, value, error }: CellOutput): boolean {
  return printed.length === 0 && value.kind === "undefined" && error === null;
}
