import { memo } from "react";
import styles from "../chart.module.css";
import { fine } from "../fine";
import { heatColour } from "./heat-colour";
import { HeatShades } from "./heat-shades";
import type { HeatmapLayout } from "./heatmap-layout";

/** The drawing of a matrix. */
export const HeatmapContents = memo(({ layout }: { layout: HeatmapLayout }) => (
  <>
    <HeatShades shades={layout.shades} />
    {layout.cellTexts.map(({ key, text, strong, at: [x, y] }) => (
      <text
        key={key}
        className={strong ? styles.cellStrong : styles.cell}
        fontSize={layout.fontSize - 1}
        x={fine(x)}
        y={fine(y)}
        dy=".35em"
        textAnchor="middle"
      >
        {text}
      </text>
    ))}
    <Names layout={layout} />
    <Scale scale={layout.scale} />
  </>
));

function Names({ layout: { rowNames, columnNames, plot, xLabelAt, yLabelAt } }: { layout: HeatmapLayout }) {
  return (
    <>
      {rowNames.map(({ key, text, at: [x, y] }) => (
        <text key={key} className={styles.tick} x={fine(x)} y={fine(y)} dy=".35em" textAnchor="end">
          {text}
        </text>
      ))}
      {columnNames.map(({ key, text, at: [x, y] }) => (
        <text key={key} className={styles.tick} x={fine(x)} y={fine(y)} textAnchor="middle">
          {text}
        </text>
      ))}
      <text className={styles.axis} x={fine(xLabelAt[0])} y={fine(xLabelAt[1])} textAnchor="middle">
        {plot.xLabel}
      </text>
      <text className={styles.axis} x={fine(yLabelAt[0])} y={fine(yLabelAt[1])}>
        {plot.yLabel}
      </text>
    </>
  );
}

function Scale({ scale: { x, steps, texts } }: Pick<HeatmapLayout, "scale">) {
  return (
    <>
      {steps.map(({ y, height, level }) => (
        <path
          key={y}
          className={styles.heat}
          d={`M${fine(x)},${fine(y)}h12V${fine(y + height)}h-12Z`}
          fill={heatColour(level)}
        />
      ))}
      {texts.map(({ key, text, at }) => (
        <text key={key} className={styles.tick} x={fine(at[0])} y={fine(at[1])} dy=".35em">
          {text}
        </text>
      ))}
    </>
  );
}

/** A frame around the cell that is read. */
export function HeatmapMarks({ layout: { frame, plot }, index }: { layout: HeatmapLayout; index: number }) {
  const [row, column] = [Math.floor(index / plot.columns.length), index % plot.columns.length];
  return (
    <rect
      className={styles.readCell}
      x={fine(frame.left + column * frame.cellWidth - 1.5)}
      y={fine(frame.top + row * frame.cellHeight - 1.5)}
      width={fine(frame.cellWidth + 1.5)}
      height={fine(frame.cellHeight + 1.5)}
      rx={2}
    />
  );
}
