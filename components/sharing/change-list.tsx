import { ScrollingCode } from "@/components/shell/scrolling-code";
import styles from "./change-list.module.css";
import type { Difference } from "./changes-from";
import { type DiffLine, lineDiff } from "./line-diff";

type Props = { differences: readonly Difference[]; source: string };

/** Every change beside what stands here now: lines that would go, lines that would come. */
export function ChangeList({ differences, source }: Props) {
  return (
    <ul className={styles.changes}>
      {differences.map((each) => (
        <li key={`${each.kind} ${each.id}`}>
          {each.kind === "text" ? (
            <>
              <p className={styles.title}>{each.title}</p>
              <ScrollingCode label={`${each.title}, changes`}>
                <Lines lines={lineDiff(each.own, each.theirs)} />
              </ScrollingCode>
            </>
          ) : (
            <p>
              Slider {each.title}: {each.own} here, {each.theirs} in the {source}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

const MARKS = { same: " ", gone: "−", new: "+" };
const SPOKEN = { same: "", gone: "Yours: ", new: "Theirs: " };

function Lines({ lines }: { lines: readonly DiffLine[] }) {
  const placed = lines.map((line, place) => ({ ...line, place }));
  return placed.map(({ kind, text, place }) => (
    <span key={place} className={styles[kind]}>
      <span aria-hidden="true">{MARKS[kind]} </span>
      <span className="visually-hidden">{SPOKEN[kind]}</span>
      {`${text}\n`}
    </span>
  ));
}
