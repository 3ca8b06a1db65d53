"use client";

import { memo, useMemo } from "react";
import type { FunctionPlot as FunctionPlotModel, PlotSamples } from "@/lib/model";
import { drawableSamples, isDrawable } from "./drawable-samples";
import { ChartFigure } from "./figure/chart-figure";
import { functionPlotSentence, listOf } from "./function-plot-sentence";
import { csvOfCurves, tableOf } from "./function-plot-table";
import type { MarkControl } from "./mark-control";
import { MissingPlot } from "./missing-plot";
import { PlotCanvas } from "./plot-canvas";
import { useMark } from "./use-mark";

type Props = {
  plot: Pick<FunctionPlotModel, "id" | "title" | "domain" | "derivative" | "scale" | "xLabel" | "yLabel">;
  samples: PlotSamples;
  /** What a reader must know about the samples, a sentence each. */
  notes?: readonly string[];
  /** Told when the reader drags the mark or moves it by keys; left out: the mark stays where the samples have it. */
  onMark?: (x: number) => void;
  /** How far the mark may go; left out: over the whole domain. */
  markRange?: [min: number, max: number];
  /** The mark moves in steps of this size; left out: freely. */
  markStep?: number;
};

/** Functions of one number: drawn, said in a sentence, and on request listed as numbers. Follows `samples` at once, and is drawn again only for others. */
export const FunctionPlot = memo((props: Props) => {
  const { plot, samples: given, notes = [], onMark, markRange, markStep } = props;
  const { id, domain, derivative, ...labels } = plot;
  const drawn = useMemo(() => drawableSamples(given), [given]);
  const { samples, move } = useMark(drawn, onMark);
  const control: MarkControl | null = onMark
    ? { range: markRange ?? domain, step: markStep ?? null, move }
    : null;
  if (!isDrawable(samples)) {
    const names = listOf(samples.curves.map(({ name }) => name));
    return <MissingPlot id={id} missing={`${names}: no sample is a finite number that an axis can hold.`} />;
  }
  return (
    <ChartFigure
      id={id}
      title={plot.title}
      sentence={[functionPlotSentence(samples, domain, derivative), ...notes].join(" ")}
      table={() => tableOf(samples, domain, derivative, plot.scale?.x)}
      csv={() => csvOfCurves(samples, derivative)}
    >
      {(describedBy) => (
        <PlotCanvas
          plot={{ ...labels, domain, derivative, samples }}
          control={control}
          describedBy={describedBy}
        />
      )}
    </ChartFigure>
  );
});
