import type { CompiledCode } from "./cell";

/** One function, sampled on increasing x. A sample that is not finite is a gap. */
export type Curve = {
  /** The name that the legend shows, such as "relu". */
  name: string;
  x: number[];
  y: number[];
  /** The derivative at the same x, or null when the plot does not show it. */
  slope: number[] | null;
  /** The second derivative at the same x, where the plot shows it. */
  curvature?: number[] | null;
};

export type AxisScale = "linear" | "log";

/** What each curve has at the marked x, in the order of the curves. */
export type Mark = { x: number; points: { y: number; slope: number }[] };

export type PlotSamples = { curves: Curve[]; mark: Mark | null };

/** `<FunctionPlot>`: functions of one number over a domain, with derivatives (dotted) and a marked x on request. */
export type FunctionPlot = {
  id: string;
  title: string;
  /** Name of a curve that has none of its own: the text of `of`. */
  label: string;
  domain: [min: number, max: number];
  derivative: boolean;
  /** Whether the second derivatives are drawn; left out: no. */
  second?: boolean;
  /** Name of the control or cell variable that says where the mark stands, or null. */
  at: string | null;
  /** Left out: both axes are linear. */
  scale?: { x: AxisScale; y: AxisScale };
  /** What the axes are called; left out: x and y. */
  xLabel?: string;
  yLabel?: string;
  code: CompiledCode;
  recorded: PlotSamples;
};
