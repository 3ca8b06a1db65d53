import { lazy } from "react";
import type { CellOutput, Observed, Progress } from "@/lib/model";
import { WhenNear } from "../chart/when-near";
import { ErrorNote } from "./error-note";
import styles from "./output.module.css";
import { ReportedWork } from "./reported-work";
import { ValueView } from "./value/value-view";

/** The charts of cells: fetched with the first one that is shown. */
const Plot = lazy(() => import("../chart/plot").then(({ Plot }) => ({ default: Plot })));

const SHOWN_LINES = 400;

type Props = {
  output: CellOutput;
  /** How far the run under way has come by its own reports; null while there is none. */
  progress?: Progress | null;
};

/** What a run reported, printed and returned, as text and nothing but text. */
export function Output({ output, progress = null }: Props) {
  const { printed, morePrinted, value, error, reported } = output;
  // A printed line is known by its place.
  const lines = printed.slice(0, SHOWN_LINES).map((line, place) => ({ ...line, place }));
  const hidden = morePrinted + Math.max(0, printed.length - SHOWN_LINES);
  const chart = chartOf(value);
  return (
    <>
      {reported && <ReportedWork reported={reported} progress={progress} />}
      {lines.map(({ place, level, text }) => (
        <pre key={place} className={styles.line} data-level={level}>
          {text}
        </pre>
      ))}
      {hidden > 0 && <p className={styles.note}>… {hidden.toLocaleString("en")} more lines not shown</p>}
      {value.kind !== "undefined" && value.kind !== "plot" && <ValueView value={value} />}
      {chart && (
        <WhenNear data={chart}>
          <Plot spec={chart} />
        </WhenNear>
      )}
      {error && <ErrorNote error={error} />}
    </>
  );
}

/** The chart that a value is, or has. */
function chartOf(value: Observed) {
  if (value.kind === "plot") return value.spec;
  return value.kind === "function" ? value.plot : undefined;
}

/** Whether a run left anything to look at. */
export function isSilent({ printed, value, error, reported }: CellOutput): boolean {
  return printed.length === 0 && value.kind === "undefined" && error === null && reported === undefined;
}
