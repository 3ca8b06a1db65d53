"use client";

import { memo, useMemo } from "react";
import type { FunctionPlot as FunctionPlotModel, PlotSamples } from "@/lib/model";
import { drawableSamples, isDrawable } from "./drawable-samples";
import { ChartFigure } from "./figure/chart-figure";
import { curvesSentence, listOf, markSentence } from "./function-plot-sentence";
import { csvOfCurves, tableOf } from "./function-plot-table";
import type { MarkControl } from "./mark-control";
import { MissingPlot } from "./missing-plot";
import { PlotCanvas } from "./plot-canvas";
import { useSteadyCurves } from "./use-steady-curves";

type Props = {
  plot: Pick<FunctionPlotModel, "id" | "title" | "domain" | "derivative" | "scale" | "xLabel" | "yLabel">;
  samples: PlotSamples;
  /** What a reader must know about the samples, a sentence each. */
  notes?: readonly string[];
  /** Null: the mark stays where the samples have it. */
  control?: MarkControl | null;
};

/** Functions of one number: drawn, said in a sentence, and on request listed as numbers. Follows `samples` at once, and is drawn again only for others. */
export const FunctionPlot = memo(({ plot, samples: given, notes = [], control = null }: Props) => {
  const { id, domain, derivative, ...labels } = plot;
  const drawn = useMemo(() => drawableSamples(given), [given]);
  const curves = useSteadyCurves(drawn.curves);
  const samples = useMemo(() => ({ ...drawn, curves }), [drawn, curves]);
  const [min, max] = domain;
  const curvesSaid = useMemo(
    () => curvesSentence(curves, [min, max], derivative),
    [curves, min, max, derivative],
  );
  const markSaid = samples.mark ? [markSentence(samples.mark, curves, domain, derivative)] : [];
  if (!isDrawable(samples)) {
    const names = listOf(samples.curves.map(({ name }) => name));
    return <MissingPlot id={id} missing={`${names}: no sample is a finite number that an axis can hold.`} />;
  }
  return (
    <ChartFigure
      id={id}
      title={plot.title}
      sentence={[curvesSaid, ...markSaid, ...notes].join(" ")}
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
