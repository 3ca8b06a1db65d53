import { Difference } from "../cell/difference";
import styles from "./change-list.module.css";
import type { Difference as Changed } from "./changes-from";

type Props = { differences: readonly Changed[]; source: string };

/** Every change beside what stands here now. */
export function ChangeList({ differences, source }: Props) {
  return (
    <ul className={styles.changes}>
      {differences.map((each) => (
        <li key={`${each.kind} ${each.id}`}>
          {each.kind === "text" ? (
            <>
              <p className={styles.title}>{each.title}</p>
              <Difference mine={each.own} theirs={each.theirs} />
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
