import type { BoundarySpec, LineSpec } from "@/lib/model";
import type { Frame } from "@/lib/trainer";

/** What the network says of the plane around the points. */
export function planePlot({ scene, plane, experiment }: Frame): BoundarySpec {
  return {
    ...{ kind: "boundary", title: "What the network says", xLabel: "x₁", yLabel: "x₂", notes: [] },
    ...{ ...scene, values: plane, classes: ["0", "1"] },
    threshold: experiment.loss === "squares" ? 0 : 0.5,
  };
}

/** The loss of every epoch so far; null before the first. */
export function lossPlot({ history: { epochs, losses }, epoch }: Frame): LineSpec | null {
  if (epochs.length === 0) return null;
  return {
    ...{ kind: "line", title: "Loss of every epoch", xLabel: "epoch", yLabel: "loss", notes: [] },
    ...{ yScale: "linear", xDomain: null },
    series: [{ name: "loss", x: epochs, y: losses, band: null, runs: 1, points: epoch }],
  };
}
