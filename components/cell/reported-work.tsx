import { lazy, useMemo } from "react";
import { chartOfReported, type Progress, type Reported } from "@/lib/model";
import { WhenNear } from "../chart/when-near";
import { progressText, shareDone } from "./progress-text";
import styles from "./reported-work.module.css";

const Plot = lazy(() => import("../chart/plot").then(({ Plot }) => ({ default: Plot })));

type Props = { reported: Reported; progress: Progress | null };

/**
 * How far a program has come, and the lines of what it reported. Beside the running program it is a progress bar; after it,
 * and in what the build recorded, it tells in the same place how far it came.
 */
export function ReportedWork({ reported, progress }: Props) {
  const chart = useMemo(() => chartOfReported(reported), [reported]);
  const share = shareDone(reported);
  return (
    <div className={styles.work}>
      {share !== null && <Bar share={share} running={progress !== null} />}
      <p className={styles.steps}>{progressText(reported, progress)}</p>
      {chart && (
        <WhenNear data={chart}>
          <Plot spec={chart} growing={progress !== null} />
        </WhenNear>
      )}
    </div>
  );
}

/** Its value is a whole percentage: a screen reader that tells each change hears a hundred at most. */
function Bar({ share, running }: { share: number; running: boolean }) {
  const done = <div className={styles.done} style={{ transform: `scaleX(${share})` }} />;
  if (!running)
    return (
      <div className={styles.bar} aria-hidden="true">
        {done}
      </div>
    );
  return (
    <div
      className={styles.bar}
      role="progressbar"
      aria-label="Progress"
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.floor(100 * share)}
    >
      {done}
    </div>
  );
}
