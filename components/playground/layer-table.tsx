"use client";

import type { Bins, Frame, LayerReport } from "@/lib/trainer";
import { numberText } from "../chart/number-text";
import { ScrollingPart } from "../shell/scrolling-code";
import styles from "./playground.module.css";

/** What goes on in each layer on all points, as numbers and as a small histogram of what its activation gives. */
export function LayerTable({ frame: { layers, outputGradientNorm } }: { frame: Frame }) {
  return (
    <ScrollingPart label="Layers">
      <table className={styles.table}>
        <caption>What each layer’s activation gives on all points</caption>
        <thead>
          <tr>
            <th scope="col">Layer</th>
            <th scope="col">Outputs</th>
            <th scope="col">Mean</th>
            <th scope="col">Std</th>
            <th scope="col">Zeros</th>
            <th scope="col">Saturated</th>
            <th scope="col">Dead units</th>
            <th scope="col">Gradient norm</th>
          </tr>
        </thead>
        <tbody>
          {[...layers.entries()].map(([index, layer]) => (
            <LayerRow key={index} place={index + 1} layer={layer} />
          ))}
          <tr>
            <th scope="row">Output</th>
            <td colSpan={6} />
            <td>{outputGradientNorm === null ? "–" : numberText(outputGradientNorm)}</td>
          </tr>
        </tbody>
      </table>
      <p className={styles.note}>
        Zeros: outputs that are exactly 0. Saturated: outputs where the slope’s size is below 0.01. Dead:
        units that give 0 for every point. Gradient norm: that of the layer’s weights in the last update.
      </p>
    </ScrollingPart>
  );
}

function LayerRow({ place, layer }: { place: number; layer: LayerReport }) {
  const { mean, std, zeros, saturated, dead, width, bins, gradientNorm } = layer;
  return (
    <tr>
      <th scope="row">{place}</th>
      <td>
        <Bars bins={bins} />
      </td>
      <td>{numberText(mean)}</td>
      <td>{numberText(std)}</td>
      <td>{percent(zeros)}</td>
      <td>{percent(saturated)}</td>
      <td>
        {dead} of {width}
      </td>
      <td>{gradientNorm === null ? "–" : numberText(gradientNorm)}</td>
    </tr>
  );
}

const [barWidth, barHeight] = [4, 30];

function Bars({ bins: { from, to, counts } }: { bins: Bins }) {
  const most = Math.max(1, ...counts);
  const width = counts.length * barWidth;
  const bars = counts.map((count, bin) => {
    const height = Math.round((count / most) * barHeight);
    return height === 0 ? "" : `M${bin * barWidth} ${barHeight}v${-height}h${barWidth - 1}v${height}z`;
  });
  return (
    <svg
      className={styles.bars}
      viewBox={`0 0 ${width} ${barHeight}`}
      width={width}
      height={barHeight}
      role="img"
      aria-label={`Histogram from ${numberText(from)} to ${numberText(to)}`}
    >
      <path d={bars.join("")} />
    </svg>
  );
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}
