import type { HistogramSpec } from "@/lib/model";
import { movedAlong, type Stops } from "../figure/stops";
import type { CsvRow, Table } from "../figure/table";
import { numberText } from "../number-text";
import { placeIn, xAt } from "../plot-frame";
import type { HistogramLayout } from "./histogram-layout";

/** What the histogram shows, in words: how many values, which bin is the fullest, and between which ends. */
export function histogramSentence({ edges, series }: HistogramSpec): string {
  const ends = `between ${numberText(edges[0]!)} and ${numberText(edges.at(-1)!)}`;
  const each = series.map(({ name, counts }) => {
    const total = counts.reduce((a, b) => a + b, 0);
    const fullest = counts.indexOf(Math.max(...counts));
    if (total === 1) return `${name}: 1 value, ${binText(edges, fullest)}.`;
    return `${name}: ${numberText(total, 7)} values, the most in one bin (${numberText(counts[fullest]!, 7)}) ${binText(edges, fullest)}.`;
  });
  return [`${edges.length - 1 === 1 ? "1 bin" : `${edges.length - 1} bins`} ${ends}.`, ...each].join(" ");
}

export function histogramStops(layout: HistogramLayout): Stops {
  const { edges, counts, series } = layout;
  const bins = edges.length - 1;
  return {
    hint: "Left and right arrow keys move from bin to bin.",
    count: bins,
    nearest: ([x]) => {
      const value = xAt(layout, x);
      const after = edges.findIndex((edge) => edge > value);
      return after === -1 ? bins - 1 : Math.max(0, after - 1);
    },
    moved: movedAlong(bins),
    stop: (index) => {
      const middle = (edges[index]! + edges[index + 1]!) / 2;
      const each = counts.map(({ name, counts: of }) => ({ name, value: numberText(of[index]!, 7) }));
      const head = binText(edges, index);
      return {
        at: [placeIn(layout)([middle, 0])[0], 0],
        text: `${head}: ${each.map(({ name, value }) => `${name} ${value}`).join("; ")}`,
        head,
        rows: each.map((row, place) => ({ ...row, colour: series[place]!.colour })),
        beside: false,
      };
    },
  };
}

export function tableOfHistogram({ edges, series }: HistogramSpec): Table {
  const rows = edges
    .slice(1)
    .map((_, index) => [
      `${numberText(edges[index]!)} to ${numberText(edges[index + 1]!)}`,
      ...series.map(({ counts }) => numberText(counts[index]!, 7)),
    ]);
  return { head: ["bin", ...series.map(({ name }) => name)], rows };
}

export function csvOfHistogram({ edges, series }: HistogramSpec): CsvRow[] {
  const rows = edges
    .slice(1)
    .map((to, index) => [edges[index]!, to, ...series.map(({ counts }) => counts[index]!)]);
  return [["from", "to", ...series.map(({ name }) => name)], ...rows];
}

function binText(edges: readonly number[], index: number): string {
  return `from ${numberText(edges[index]!)} to ${numberText(edges[index + 1]!)}`;
}
