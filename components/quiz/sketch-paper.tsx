import { type SketchCurve, type SketchTask, sketchX } from "@/lib/model";
import styles from "./quiz.module.css";
import { signed } from "./right-answer";

const WIDTH = 360;
const HEIGHT = 220;
const EDGE = 22;
const LINES = 8;

type Sheet = Pick<SketchTask, "domain" | "range" | "label">;

/** A sheet of squared paper with its axes; on the key with the curve that is expected. */
export function SketchPaper({ task, curve }: { task: Sheet; curve: SketchCurve | null }) {
  const [left, right] = task.domain;
  const [low, high] = task.range;
  const x = (value: number) => EDGE + ((value - left) / (right - left)) * (WIDTH - 2 * EDGE);
  const y = (value: number) => HEIGHT - EDGE - ((value - low) / (high - low)) * (HEIGHT - 2 * EDGE);
  const steps = Array.from({ length: LINES + 1 }, (_, index) => index / LINES);
  const ends = `x from ${signed(left)} to ${signed(right)}, y from ${signed(low)} to ${signed(high)}`;
  return (
    <figure className={styles.sheet}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} role="img" aria-label={ends}>
        {steps.map((step) => (
          <path
            key={step}
            className={styles.grid}
            d={`M${x(left + step * (right - left))} ${EDGE}V${HEIGHT - EDGE}M${EDGE} ${y(low + step * (high - low))}H${WIDTH - EDGE}`}
          />
        ))}
        {left <= 0 && right >= 0 && <path className={styles.axis} d={`M${x(0)} ${EDGE}V${HEIGHT - EDGE}`} />}
        {low <= 0 && high >= 0 && <path className={styles.axis} d={`M${EDGE} ${y(0)}H${WIDTH - EDGE}`} />}
        {curve && (
          <path
            className={styles.curve}
            d={pathOf(curve.map((height, column) => point(height, column, task.domain, x, y)))}
          />
        )}
      </svg>
      <figcaption>
        {task.label}: {ends}
      </figcaption>
    </figure>
  );
}

type Scale = (value: number) => number;

function point(height: number | null, column: number, domain: SketchTask["domain"], x: Scale, y: Scale) {
  return height === null ? null : `${x(sketchX(domain, column)).toFixed(1)} ${y(height).toFixed(1)}`;
}

/** A new stroke begins after each place where nothing is drawn. */
function pathOf(points: readonly (string | null)[]): string {
  return points
    .flatMap((each, index) => (each === null ? [] : `${points[index - 1] ? "L" : "M"}${each}`))
    .join("");
}
