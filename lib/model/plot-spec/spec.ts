import type { AxisScale, Curve, Mark } from "../plot";

/**
 * A chart as plain data, filled in and safe to draw: `normalisePlot` makes it from what was written. Numbers that cannot
 * be drawn are NaN and leave gaps.
 */
export type PlotSpec =
  | LineSpec
  | HistogramSpec
  | BarsSpec
  | HeatmapSpec
  | BoundarySpec
  | GraphSpec
  | FunctionsSpec;

export type PlotKind = PlotSpec["kind"];

/** Why nothing can be drawn and what to do about it, in a sentence or two. */
export type MissingPlot = { missing: string };

export type Extent = [min: number, max: number];

type Titled = {
  title: string;
  xLabel: string;
  yLabel: string;
  /** What a reader must know about the data, a sentence each: gaps, thinning, what was left out. */
  notes: string[];
};

/** Series over steps, such as a loss during training. */
export type LineSpec = Titled & {
  kind: "line";
  yScale: AxisScale;
  /** Where the x axis ends even while fewer steps are there; null: with the data. */
  xDomain: Extent | null;
  series: LineSeries[];
};

export type LineSeries = {
  name: string;
  /** Increasing, as long as `y`. */
  x: number[];
  /** The one run, or the median of all runs. */
  y: number[];
  /** The middle half of the runs: lower and upper quartile at the same x. */
  band: { low: number[]; high: number[] } | null;
  runs: number;
  /** Steps before thinning; more than `x.length` where some were left out. */
  points: number;
};

/** How often values fall between neighbouring edges; the last bin holds its upper edge, as NumPy has it. */
export type HistogramSpec = Titled & {
  kind: "histogram";
  edges: number[];
  series: { name: string; counts: number[] }[];
};

/** One bar for each category and series. */
export type BarsSpec = Titled & {
  kind: "bars";
  categories: string[];
  series: { name: string; values: number[] }[];
};

/** A matrix: `values[row][column]`, the first row on top. Colours diverge from 0. */
export type HeatmapSpec = Titled & {
  kind: "heatmap";
  values: number[][];
  rows: string[];
  columns: string[];
};

/** A model's output over the plane: `values[row][column]`, the first row at the least y, each value at its cell's middle. */
export type BoundarySpec = Titled & {
  kind: "boundary";
  xDomain: Extent;
  yDomain: Extent;
  values: number[][];
  /** Below it the model says the first class, from it on the second. */
  threshold: number;
  classes: string[];
  points: { x: number; y: number; label: string }[];
};

/** An autograd graph; a node stands after all of its inputs. */
export type GraphSpec = Titled & {
  kind: "graph";
  nodes: PlotNode[];
  /** What each use of a node sends back to it; empty where the backward pass is not told. */
  terms: GraphTerm[];
};

/** `arriving`, the gradient of `to`, becomes `product` for `from`: times `local`, where that is a number. */
export type GraphTerm = {
  from: string;
  to: string;
  local: number | null;
  arriving: number | string | null;
  product: number | string | null;
};

export type PlotNode = {
  id: string;
  /** What made the value, such as "mul", or the name of a leaf. */
  op: string;
  value: number | string | null;
  /** The gradient of the last node with respect to this one, where it is known. */
  gradient: number | string | null;
  /** Ids of the nodes that this one was computed from. */
  inputs: string[];
};

/** Functions of one number, sampled. */
export type FunctionsSpec = Titled & {
  kind: "functions";
  domain: Extent;
  derivative: boolean;
  scale: { x: AxisScale; y: AxisScale };
  curves: Curve[];
  mark: Mark | null;
};
