import type { ControlValue } from "@/lib/model";
import { Difference } from "../cell/difference";
import styles from "./change-list.module.css";
import type { Difference as Changed } from "./changes-from";

const TITLES = { slider: "Slider", choice: "Choice", toggle: "Toggle" } as const;

function settingText(value: ControlValue): string {
  return typeof value === "boolean" ? (value ? "on" : "off") : String(value);
}

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
              {TITLES[each.kind]} {each.title}: {settingText(each.own)} here, {settingText(each.theirs)} in
              the {source}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
