import styles from "../chart.module.css";
import { fine } from "../fine";
import type { Point } from "../point";
import { fitText, textWidth } from "../text-width";

export type LegendItem = { name: string; text: string; colour: string; dash: string | null; at: Point };

type Room = { left: number; right: number; top: number; fontSize: number; lineHeight: number };

const [swatch, gap] = [22, 18];

/** Names in rows from left to right, in the drawing's units; `height` is what they take. One name needs no legend. */
export function placeLegend(
  named: readonly Omit<LegendItem, "text" | "at">[],
  { left, right, top, fontSize, lineHeight }: Room,
): { items: LegendItem[]; height: number } {
  if (named.length < 2) return { items: [], height: 0 };
  let at: Point = [left, top];
  const items = named.map((item): LegendItem => {
    const text = fitText(item.name, fontSize, right - left - swatch - gap);
    const width = swatch + 6 + textWidth(text, fontSize) + gap;
    if (at[0] > left && at[0] + width - gap > right) at = [left, at[1] + lineHeight + 3];
    const placed = { ...item, text, at };
    at = [at[0] + width, at[1]];
    return placed;
  });
  return { items, height: at[1] - top + lineHeight + 8 };
}

export function Legend({ items }: { items: readonly LegendItem[] }) {
  return items.map(({ name, text, colour, dash, at: [x, y] }) => (
    <g key={name}>
      <path
        className={styles.swatch}
        d={`M${fine(x)},${fine(y)}h${swatch}`}
        stroke={colour}
        strokeDasharray={dash ?? undefined}
      />
      <text className={styles.label} x={fine(x + swatch + 6)} y={fine(y)} dy=".35em" fill={colour}>
        {text}
      </text>
    </g>
  ));
}
