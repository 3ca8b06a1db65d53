import styles from "./chart.module.css";
import type { CurveLabel } from "./curve-labels";
import { fine } from "./fine";
import type { CurvesLayout } from "./function-plot-layout";
import type { MarkLayout, MarkPoint } from "./mark-layout";
import type { Frame } from "./plot-frame";

/** What lies on top of the curves; both forms of the drawing show this same part. */
export function PlotAnnotations({ layout: { kinks, labels } }: { layout: CurvesLayout }) {
  return (
    <g>
      <EndLabels labels={labels} />
      {kinks.map(({ at: [cx, cy], colour }) => (
        <circle
          key={`${colour} ${cx}`}
          className={styles.kink}
          cx={fine(cx)}
          cy={fine(cy)}
          r={4.5}
          stroke={colour}
        />
      ))}
    </g>
  );
}

/** The marked x, from the top of the plot to its bottom, and the points on the curves. */
export function MarkDrawing({ mark, frame }: { mark: MarkLayout; frame: Frame }) {
  const { top, bottom } = frame.margin;
  return (
    <g>
      <path className={styles.markLine} d={segment([mark.x, top], [mark.x, frame.height - bottom])} />
      <text className={styles.tag} x={fine(mark.x)} y={top - 10} textAnchor="middle">
        {mark.tag}
      </text>
      {mark.points.map(
        ({ name, tangent }) =>
          tangent && <path key={name} className={styles.tangent} d={segment(...tangent)} />,
      )}
      {mark.points.map((point) => (
        <MarkDot key={point.name} point={point} />
      ))}
    </g>
  );
}

/** Names beside the ends of lines. */
export function EndLabels({ labels }: { labels: readonly CurveLabel[] }) {
  return labels.map((label) => <Label key={label.key} label={label} />);
}

function Label({ label: { lines, colour, at, leader } }: { label: CurveLabel }) {
  return (
    <>
      {leader && <path className={styles.leader} d={segment(...leader)} stroke={colour} />}
      {lines.map((line, index) => (
        <text
          key={line}
          className={styles.label}
          x={fine(at[0])}
          y={fine(at[1])}
          dy={`${fine(0.35 + 1.2 * (index - (lines.length - 1) / 2))}em`}
          fill={colour}
        >
          {line}
        </text>
      ))}
    </>
  );
}

function MarkDot({ point: { at, colour, text, textAt, anchor, slopeAt } }: { point: MarkPoint }) {
  return (
    <>
      {slopeAt && (
        <circle className={styles.slopeDot} cx={fine(slopeAt[0])} cy={fine(slopeAt[1])} r={5} fill={colour} />
      )}
      <circle className={styles.dot} cx={fine(at[0])} cy={fine(at[1])} r={7} fill={colour} />
      <text className={styles.value} x={fine(textAt[0])} y={fine(textAt[1])} dy=".35em" textAnchor={anchor}>
        {text}
      </text>
    </>
  );
}

function segment(from: readonly [number, number], to: readonly [number, number]): string {
  return `M${fine(from[0])},${fine(from[1])}L${fine(to[0])},${fine(to[1])}`;
}
