import type { AxisScale, Curve, Mark } from "../plot";
import type { Extent } from "./spec";

type Titled = { title?: string; xLabel?: string; yLabel?: string };

/** A list of numbers as a program has it. */
export type Numbers = ArrayLike<number>;

/** A chart as a program writes it; `normalisePlot` fills in the rest. */
export type WrittenPlot =
  | WrittenLine
  | WrittenHistogram
  | WrittenBars
  | WrittenHeatmap
  | WrittenBoundary
  | WrittenGraph
  | WrittenFunctions;

/** `y`: one run, or one list a run. `x` left out: 0, 1, 2, … */
export type WrittenLine = Titled & {
  kind: "line";
  yScale?: AxisScale;
  xDomain?: Extent;
  series: { name?: string; x?: Numbers; y: Numbers | Numbers[] }[];
};

/** `bins` left out: as many as suit the spread of the values (Freedman and Diaconis 1981), with round edges. */
export type WrittenHistogram = Titled & {
  kind: "histogram";
  bins?: number;
  series: { name?: string; values: Numbers }[];
};

export type WrittenBars = Titled & {
  kind: "bars";
  categories: string[];
  series: { name?: string; values: Numbers }[];
};

export type WrittenHeatmap = Titled & {
  kind: "heatmap";
  values: Numbers[];
  rows?: string[];
  columns?: string[];
};

/** `threshold` left out: 0.5 where all values lie from 0 to 1, otherwise 0. `classes` left out: the points' labels. */
export type WrittenBoundary = Titled & {
  kind: "boundary";
  xDomain: Extent;
  yDomain: Extent;
  values: Numbers[];
  threshold?: number;
  classes?: string[];
  points?: { x: number; y: number; label: string | number | boolean }[];
};

export type WrittenGraph = Titled & {
  kind: "graph";
  nodes: {
    id: string;
    op?: string;
    value?: number | string | null;
    gradient?: number | string | null;
    inputs?: string[];
  }[];
};

export type WrittenFunctions = Titled & {
  kind: "functions";
  domain?: Extent;
  derivative?: boolean;
  scale?: { x?: AxisScale; y?: AxisScale };
  curves: (Omit<Curve, "slope"> & { slope?: number[] | null })[];
  mark?: Mark | null;
};
