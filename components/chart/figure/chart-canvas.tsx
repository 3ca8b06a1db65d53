"use client";

import { type ComponentType, useRef, useState } from "react";
import styles from "../chart.module.css";
import { DrawingGuard } from "../drawing-guard";
import { DrawingSvg, type Sheet } from "./drawing-svg";
import { StopReadout } from "./stop-readout";
import { StopSurface } from "./stop-surface";
import type { Stops } from "./stops";
import { type Loader, useTakeover } from "./use-takeover";

export type DrawnProps<L> = { layout: L; describedBy: string };

type Props<L> = {
  wide: L;
  narrow: L;
  describedBy: string;
  /** The static drawing's inside. */
  Contents: ComponentType<{ layout: L }>;
  /** Fetches the drawing that takes over; null where the static one stays. */
  load: Loader<DrawnProps<L>> | null;
  stops: (layout: L) => Stops;
  /** What is drawn over the chart while a stop is read. */
  Marks: ComponentType<{ layout: L; index: number }>;
  /** The data change many times a second: only what is seen is drawn, as plainly as can be. */
  growing?: boolean;
};

/** A chart in two sizes, the drawing that takes over from it without a shift, and the layer from which it is read. */
export function ChartCanvas<L extends Sheet>(props: Props<L>) {
  const { wide, narrow, describedBy, Contents, Marks, growing = false } = props;
  const stage = useRef<HTMLDivElement>(null);
  const { Drawing, size, drawn, load, fail, whenDrawn } = useTakeover(stage, growing ? null : props.load);
  const [read, setRead] = useState<number | null>(null);
  const layout = size === "narrow" ? narrow : wide;
  const still = growing && size !== null ? [layout] : [wide, narrow];
  const stops = props.stops(layout);
  const index = read !== null && read < stops.count ? read : null;
  return (
    <div ref={stage} className={styles.stage}>
      <div className={styles.canvas}>
        {!drawn &&
          still.map((each) => (
            <DrawingSvg key={each.size} sheet={each} describedBy={describedBy}>
              <Contents layout={each} />
            </DrawingSvg>
          ))}
        {Drawing && (
          <div ref={whenDrawn} className={drawn ? undefined : styles.waiting}>
            <DrawingGuard onFail={fail}>
              <Drawing layout={layout} describedBy={describedBy} />
            </DrawingGuard>
          </div>
        )}
        {index !== null && (
          <svg className={styles.marks} viewBox={`0 0 ${layout.width} ${layout.height}`} aria-hidden="true">
            <Marks layout={layout} index={index} />
          </svg>
        )}
        {index !== null && <StopReadout stop={stops.stop(index)} sheet={layout} />}
        <StopSurface sheet={layout} stops={stops} index={index} onRead={setRead} onTouch={load} />
      </div>
    </div>
  );
}
