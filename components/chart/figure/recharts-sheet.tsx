import type { ReactNode } from "react";
import styles from "../chart.module.css";
import type { Sheet } from "./drawing-svg";

type Props = { sheet: Sheet; describedBy: string; children: ReactNode };

/** Around a drawing by Recharts: the same image to screen readers as the static one. */
export function RechartsSheet({ sheet: { title, fontSize }, describedBy, children }: Props) {
  return (
    <div
      data-drawing=""
      className={styles.recharts}
      role="img"
      aria-label={title}
      aria-describedby={describedBy}
      style={{ fontSize }}
    >
      {children}
    </div>
  );
}
