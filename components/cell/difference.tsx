import { memo, useMemo, useRef } from "react";
import { useKeyboardScroll } from "@/components/shell/keyboard-scroll";
import styles from "./difference.module.css";
import { type DifferenceLine, differenceLines } from "./difference-lines";

/** Beyond it a list helps nobody, and a page would stand still. */
const MOST_LINES = 400;

type Props = { mine: string; theirs: string };

/** Where two texts differ: signs and words tell the lines apart, colours only help. */
export const Difference = memo(({ mine, theirs }: Props) => {
  const box = useRef<HTMLOListElement>(null);
  const lines = useMemo(() => differenceLines(mine, theirs), [mine, theirs]);
  useKeyboardScroll(box, lines);
  // A line is known by its place.
  const shown = lines.slice(0, MOST_LINES).map((line, place) => ({ line, place }));
  const hidden = lines.length - MOST_LINES;
  return (
    <ol ref={box} className={styles.lines} aria-label="Difference">
      {shown.map(({ place, line }) => (
        <Line key={place} line={line} />
      ))}
      {hidden > 0 && <li className={styles.gap}>… {hidden.toLocaleString("en")} more lines not shown</li>}
    </ol>
  );
});

function Line({ line }: { line: DifferenceLine }) {
  switch (line.kind) {
    case "gap":
      return <li className={styles.gap}>… {line.count} equal lines</li>;
    case "same":
      return <li>{`  ${line.text}`}</li>;
    case "mine":
      return (
        <li className={styles.mine}>
          <span className="visually-hidden">Only in yours: </span>
          <span aria-hidden="true">− </span>
          {line.text}
        </li>
      );
    case "theirs":
      return (
        <li className={styles.theirs}>
          <span className="visually-hidden">Only in the other: </span>
          <span aria-hidden="true">+ </span>
          {line.text}
        </li>
      );
  }
}
