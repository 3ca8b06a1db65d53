"use client";

import { type ComponentType, useState } from "react";
import chart from "../chart/chart.module.css";
import { DrawingSvg, type Sheet } from "../chart/figure/drawing-svg";
import { StopReadout } from "../chart/figure/stop-readout";
import { StopSurface } from "../chart/figure/stop-surface";
import type { Stops } from "../chart/figure/stops";

type Props<L> = {
  layout: L;
  describedBy: string;
  Contents: ComponentType<{ layout: L }>;
  stops: (layout: L) => Stops;
  Marks: ComponentType<{ layout: L; index: number }>;
};

/** A chart that is always drawn in the narrow size, by ourselves: it has to keep up with sixty frames a second. */
export function NarrowCanvas<L extends Sheet>({ layout, describedBy, Contents, stops, Marks }: Props<L>) {
  const [read, setRead] = useState<number | null>(null);
  const here = stops(layout);
  const index = read !== null && read < here.count ? read : null;
  return (
    <div className={chart.stage}>
      <div className={chart.canvas}>
        <DrawingSvg sheet={layout} describedBy={describedBy}>
          <Contents layout={layout} />
        </DrawingSvg>
        {index !== null && (
          <svg className={chart.marks} viewBox={`0 0 ${layout.width} ${layout.height}`} aria-hidden="true">
            <Marks layout={layout} index={index} />
          </svg>
        )}
        {index !== null && <StopReadout stop={here.stop(index)} sheet={layout} />}
        <StopSurface sheet={layout} stops={here} index={index} onRead={setRead} onTouch={nothing} />
      </div>
    </div>
  );
}

const nothing = () => undefined;
