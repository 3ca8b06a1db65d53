import type { ReactNode } from "react";
import styles from "../chart.module.css";
import type { PlotSize } from "../plot-frame";

/** What is common to all drawings. */
export type Sheet = { size: PlotSize; width: number; height: number; fontSize: number; title: string };

type Props = { sheet: Sheet; describedBy: string; children: ReactNode };

/** A drawing in one of its two sizes, of which the container's width shows one. */
export function DrawingSvg({
  sheet: { size, width, height, fontSize, title },
  describedBy,
  children,
}: Props) {
  return (
    <svg
      data-drawing=""
      className={`${styles.drawing} ${styles[size]}`}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      fontSize={fontSize}
      role="img"
      aria-label={title}
      aria-describedby={describedBy}
    >
      {children}
    </svg>
  );
}
