import { normaliseBars } from "./bars";
import { normaliseBoundary } from "./boundary";
import { normaliseFunctions } from "./functions";
import { normaliseGraph } from "./graph";
import { normaliseHeatmap } from "./heatmap";
import { normaliseHistogram } from "./histogram";
import { normaliseLine } from "./line";
import { Notes } from "./notes";
import { type Given, isGiven, readText } from "./read";
import type { MissingPlot, PlotKind, PlotSpec } from "./spec";

/** Title and axis labels where none are written. */
const usual: Record<PlotKind, readonly [title: string, xLabel: string, yLabel: string]> = {
  line: ["Line plot", "step", "value"],
  histogram: ["Histogram", "value", "count"],
  bars: ["Bars", "value", ""],
  heatmap: ["Heat map", "column", "row"],
  boundary: ["Decision boundary", "x₁", "x₂"],
  graph: ["Graph", "", ""],
  functions: ["Functions", "x", "y"],
};

/** Whether a chart has no title of its own. */
export function isUntitled({ kind, title }: Pick<PlotSpec, "kind" | "title">): boolean {
  return title.trim() === usual[kind][0];
}

/**
 * Makes of whatever arrived a chart that can be drawn, or says what is missing. Never throws. What cannot be drawn
 * (NaN, ±∞, beyond ±1e300) leaves a gap, what cannot be seen is thinned, and the notes say so. A chart that it
 * returned comes back as it is.
 */
export function normalisePlot(given: unknown): PlotSpec | MissingPlot {
  if (!isGiven(given))
    return { missing: `A plot is an object such as { kind: "line", series: [{ name, y }] }.` };
  if (typeof given.missing === "string") return { missing: given.missing };
  const kinds = Object.keys(usual);
  const kind = kinds.find((each): each is PlotKind => each === given.kind);
  if (!kind)
    return {
      missing: `“${readText(given.kind, "")}” is no kind of plot. The kinds are ${kinds.join(", ")}.`,
    };
  const [title, xLabel, yLabel] = usual[kind];
  const notes = new Notes(given);
  const filled = fill(kind, given, notes);
  if ("missing" in filled) return filled;
  return {
    title: readText(given.title, title),
    xLabel: readText(given.xLabel, xLabel),
    yLabel: readText(given.yLabel, yLabel),
    notes: notes.list,
    ...filled,
  };
}

type Untitled<T> = T extends PlotSpec ? Omit<T, "title" | "xLabel" | "yLabel" | "notes"> : never;

function fill(kind: PlotKind, given: Given, notes: Notes): Untitled<PlotSpec> | MissingPlot {
  switch (kind) {
    case "line":
      return withKind(kind, normaliseLine(given, notes));
    case "histogram":
      return withKind(kind, normaliseHistogram(given, notes));
    case "bars":
      return withKind(kind, normaliseBars(given, notes));
    case "heatmap":
      return withKind(kind, normaliseHeatmap(given, notes));
    case "boundary":
      return withKind(kind, normaliseBoundary(given, notes));
    case "graph":
      return withKind(kind, normaliseGraph(given, notes));
    case "functions":
      return withKind(kind, normaliseFunctions(given, notes));
  }
}

function withKind<K extends PlotKind, T extends object>(
  kind: K,
  data: T | MissingPlot,
): (T & { kind: K }) | MissingPlot {
  return "missing" in data ? data : { ...data, kind };
}
