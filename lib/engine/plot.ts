import type { Tensor } from "./tensor";

type Numbers = ArrayLike<number> | Tensor;
type Titled = { title?: string; xLabel?: string; yLabel?: string };
type NamedFunctions = Record<string, (x: never) => unknown>;
type AxisScale = "linear" | "log";
type GraphNode = {
  id: string;
  op?: string;
  value?: number | string | null;
  gradient?: number | string | null;
  /** Ids of the nodes that this one was computed from. */
  inputs?: string[];
};

/** As inspect.backwardSteps tells them: with them the backward pass can be walked through. */
type GraphTerm = {
  from: string;
  to: string;
  local: number | null;
  arriving: number | string | null;
  product: number | string | null;
};

/** What a chart shows; everything but the data has a default. */
export type PlotDescription = Titled &
  (
    | {
        kind: "line";
        yScale?: AxisScale;
        xDomain?: [number, number];
        series: { name?: string; x?: Numbers; y: Numbers | Numbers[] }[];
      }
    | { kind: "histogram"; bins?: number; series: { name?: string; values: Numbers }[] }
    | { kind: "bars"; categories: string[]; series: { name?: string; values: Numbers }[] }
    | { kind: "heatmap"; values: Tensor | Numbers[]; rows?: string[]; columns?: string[] }
    | {
        kind: "boundary";
        xDomain: [number, number];
        yDomain: [number, number];
        values: Tensor | Numbers[];
        threshold?: number;
        classes?: string[];
        points?: { x: number; y: number; label: string | number | boolean }[];
      }
    | { kind: "graph"; nodes: GraphNode[]; terms?: GraphTerm[] }
    | {
        kind: "functions";
        of: NamedFunctions;
        domain: [number, number];
        derivative?: boolean;
        second?: boolean;
        scale?: { x?: AxisScale; y?: AxisScale };
      }
  );

/** A chart as a value: whoever shows it draws it. */
export class Plot {
  constructor(readonly description: PlotDescription) {}
}

/**
 * A chart of the data, to be the last expression of a cell: `plot({ kind: "line", series: [{ name: "loss", y: losses }] })`.
 * Tensors count as the numbers that they hold; functions of one number or of a tensor are sampled over the domain.
 */
export function plot(description: PlotDescription): Plot {
  return new Plot(description);
}
