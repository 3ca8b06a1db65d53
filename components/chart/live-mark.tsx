"use client";

import { useMemo, useSyncExternalStore } from "react";
import type { Mark, PlotSamples } from "@/lib/model";
import type { CurvesLayout } from "./function-plot-layout";
import { type MarkControl, markFromSamples } from "./mark-control";
import { placeMark } from "./mark-layout";
import { MarkDrawing } from "./plot-annotations";

type Props = {
  samples: PlotSamples;
  /** Null: the mark stays where the samples have it. */
  control: MarkControl | null;
};

/** The mark in the drawing. Nothing else of a plot is drawn again while it moves. */
export function LiveMark({ samples, control, layout }: Props & { layout: CurvesLayout }) {
  const mark = placeMark(useMark(samples, control), samples.curves, layout);
  return mark && <MarkDrawing mark={mark} frame={layout} />;
}

/** Where the mark stands now: the control's x, or null without a control. */
export function useMarkX(control: MarkControl | null): number | null {
  return useSyncExternalStore(
    control?.subscribe ?? nothingToHear,
    () => control?.x() ?? null,
    () => control?.servedX() ?? null,
  );
}

/** The mark where its control is; where the function was not asked there yet, as its neighbours have it. */
function useMark(samples: PlotSamples, control: MarkControl | null): Mark | null {
  const x = useMarkX(control);
  return useMemo(
    () => (x === null || x === samples.mark?.x ? samples.mark : markFromSamples(samples.curves, x)),
    [samples, x],
  );
}

const nothingToHear = () => () => undefined;
