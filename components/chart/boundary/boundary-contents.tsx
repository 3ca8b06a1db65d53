import { memo } from "react";
import styles from "../chart.module.css";
import { fine } from "../fine";
import { HeatShades } from "../heatmap/heat-shades";
import { PlotAxes } from "../plot-axes";
import type { Point } from "../point";
import type { BoundaryLayout } from "./boundary-layout";

/** The drawing of a model's output over the plane, with its boundary and the points. */
export const BoundaryContents = memo(({ layout }: { layout: BoundaryLayout }) => (
  <>
    <PlotAxes layout={layout} />
    <HeatShades shades={layout.shades} strength={0.55} />
    <path className={styles.boundary} d={layout.contour} />
    {layout.points.map(({ at, colour, shape, missed }) => (
      <path
        key={at.join(" ")}
        className={missed ? styles.missedPoint : styles.dataPoint}
        d={shapeAt(at, shape, 4.5)}
        fill={colour}
      />
    ))}
    {layout.legend.map(({ name, colour, shape, at }) => (
      <g key={name}>
        <path className={styles.dataPoint} d={shapeAt(at, shape, 5)} fill={colour} />
        <text className={styles.label} x={fine(at[0] + 11)} y={fine(at[1])} dy=".35em" fill="var(--ink)">
          {name}
        </text>
      </g>
    ))}
  </>
));

/** A frame around the cell that is read. */
export function BoundaryMarks({ layout: { frame, plot }, index }: { layout: BoundaryLayout; index: number }) {
  const columns = plot.values[0]!.length;
  const [row, column] = [Math.floor(index / columns), index % columns];
  return (
    <rect
      className={styles.readCell}
      x={fine(frame.left + column * frame.cellWidth)}
      y={fine(frame.top + row * frame.cellHeight)}
      width={fine(frame.cellWidth)}
      height={fine(frame.cellHeight)}
    />
  );
}

/** Circle, diamond, triangle, square, in turn. */
function shapeAt([cx, cy]: Point, shape: number, radius: number): string {
  const [x, y, r] = [fine(cx), fine(cy), radius];
  if (shape % 4 === 0) return `M${fine(x - r)},${y}a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0 ${-2 * r},0Z`;
  const [wide, tall] = [fine(r * 1.25), fine(r * 1.3)];
  if (shape % 4 === 1) return `M${x},${fine(y - tall)}l${wide},${tall}l${-wide},${tall}l${-wide},${-tall}Z`;
  if (shape % 4 === 2) return `M${x},${fine(y - tall)}l${wide},${2 * r}h${-2 * wide}Z`;
  return `M${fine(x - r)},${fine(y - r)}h${2 * r}v${2 * r}h${-2 * r}Z`;
}
