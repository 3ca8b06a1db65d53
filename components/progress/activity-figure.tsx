import { activitySentence, type DayBar, dayText, durationText } from "./activity-words";
import styles from "./progress.module.css";

const BAR = 10;
const HEIGHT = 64;
/** A day on which nothing was checked has a bar too. */
const LEAST = 3;

/** The days of the last weeks as bars, right answers filled, with a sentence and a table that say the same. */
export function ActivityFigure({ bars }: { bars: readonly DayBar[] }) {
  const most = Math.max(5, ...bars.map(({ tries }) => tries));
  const height = (count: number) => (HEIGHT * count) / most;
  return (
    <figure className={styles.figure}>
      <svg
        viewBox={`0 0 ${bars.length * BAR} ${HEIGHT + 1}`}
        preserveAspectRatio="none"
        className={styles.bars}
        aria-hidden="true"
      >
        {bars.map(({ day, tries, right, worked }, index) => (
          <g key={day} transform={`translate(${index * BAR + 1} 0)`}>
            {worked && <Bar className={styles.tried} height={Math.max(LEAST, height(tries))} />}
            {right > 0 && <Bar className={styles.right} height={height(right)} />}
          </g>
        ))}
        <line x1="0" x2={bars.length * BAR} y1={HEIGHT + 0.5} y2={HEIGHT + 0.5} className={styles.ground} />
      </svg>
      <p className={styles.ends} aria-hidden="true">
        <span>{dayText(bars[0]?.day ?? "")}</span>
        <span>today</span>
      </p>
      <figcaption>{activitySentence(bars)} Filled bars are right answers.</figcaption>
      <DayTable bars={bars.filter(({ worked }) => worked)} />
    </figure>
  );
}

function Bar({ className, height }: { className: string | undefined; height: number }) {
  return <rect className={className} width={BAR - 2} height={height} y={HEIGHT - height} />;
}

function DayTable({ bars }: { bars: readonly DayBar[] }) {
  if (bars.length === 0) return null;
  return (
    <details className={styles.days}>
      <summary>Table</summary>
      <table>
        <thead>
          <tr>
            {["Day", "Answers", "Right", "Time"].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bars.toReversed().map(({ day, tries, right, minutes }) => (
            <tr key={day}>
              <th scope="row">{dayText(day)}</th>
              <td>{tries}</td>
              <td>{right}</td>
              <td>{durationText(minutes)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
