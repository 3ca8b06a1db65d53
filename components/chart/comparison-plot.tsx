import type { ReactNode } from "react";
import type { Comparison } from "@/lib/model";
import styles from "./chart.module.css";
import { type ComparisonLayout, layoutComparison } from "./comparison-layout";
import { comparisonSentence } from "./comparison-sentence";
import { curvePath } from "./curve-path";
import { fine } from "./fine";
import type { Point } from "./point";

type Props = { comparison: Comparison; of?: "function" | "slope" };

/** The reader's function, or its slope, beside the expected one, as a verdict shows it. */
export function ComparisonPlot({ comparison, of = "function" }: Props) {
  const layout = layoutComparison(comparison);
  const { width, height, fontSize, got, expected, misses, note } = layout;
  return (
    <figure className={styles.comparison}>
      <ul className={styles.legend}>
        <LegendItem text={`your ${of}`}>
          <path className={styles.got} d="M1,6H25" />
        </LegendItem>
        <LegendItem text="expected">
          <path className={styles.expected} d="M1,6H27" />
        </LegendItem>
        {misses.length > 0 && (
          <LegendItem text="differs">
            <circle className={styles.missPoint} cx={14} cy={6} r={4.5} />
          </LegendItem>
        )}
      </ul>
      <svg
        className={styles.drawing}
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        fontSize={fontSize}
        role="img"
        aria-label={comparisonSentence(comparison, of)}
      >
        <Axes layout={layout} />
        <path className={styles.expected} d={curvePath(expected, asPlaced)} />
        <Points className={styles.expectedPoint} points={expected.flat()} />
        <path className={styles.got} d={curvePath(got, asPlaced)} />
        <Points className={styles.gotPoint} points={got.flat()} />
        <path className={styles.missLine} d={misses.map(missLine).join("")} />
        {misses.map(({ at: [x, y] }) => (
          <circle key={x} className={styles.missPoint} cx={fine(x)} cy={fine(y)} r={4.5} />
        ))}
        {note && (
          <text
            className={styles.missText}
            x={fine(note.at[0])}
            y={fine(note.at[1])}
            dy=".35em"
            textAnchor="middle"
          >
            {note.text}
          </text>
        )}
      </svg>
    </figure>
  );
}

function LegendItem({ text, children }: { text: string; children: ReactNode }) {
  return (
    <li>
      <svg width={28} height={12} aria-hidden="true">
        {children}
      </svg>
      {text}
    </li>
  );
}

function Axes({ layout: { plot, xTicks, yTicks, fontSize } }: { layout: ComparisonLayout }) {
  return (
    <>
      {yTicks.map(({ value, at, text }) => (
        <g key={value}>
          <path
            className={value === 0 ? styles.zero : styles.grid}
            d={`M${fine(plot.left)},${fine(at)}H${plot.right}`}
          />
          <text className={styles.tick} x={fine(plot.left - 7)} y={fine(at)} dy=".35em" textAnchor="end">
            {text}
          </text>
        </g>
      ))}
      {xTicks.map(({ value, at, text }) => (
        <text
          key={value}
          className={styles.tick}
          x={fine(at)}
          y={plot.bottom + fontSize + 8}
          textAnchor="middle"
        >
          {text}
        </text>
      ))}
    </>
  );
}

function Points({ className, points }: { className: string | undefined; points: readonly Point[] }) {
  return points.map(([x, y]) => <circle key={x} className={className} cx={fine(x)} cy={fine(y)} r={2.2} />);
}

function asPlaced(point: Point): Point {
  return point;
}

function missLine({ at, expected }: ComparisonLayout["misses"][number]): string {
  return `M${fine(at[0])},${fine(at[1])}V${fine(expected[1])}`;
}
