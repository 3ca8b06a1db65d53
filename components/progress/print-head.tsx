import { useSyncExternalStore } from "react";
import styles from "./progress.module.css";

const never = () => () => undefined;

/** On paper only: whose summary it is, to be filled in by hand, and of which day. */
export function PrintHead({ course }: { course: string }) {
  const today = useSyncExternalStore(never, todayText, () => "");
  return (
    <div className={styles.paper} aria-hidden="true">
      <p>{course}</p>
      <p className={styles.name}>Name</p>
      <p>{today}</p>
    </div>
  );
}

function todayText(): string {
  return new Date().toLocaleDateString("en-GB", { dateStyle: "long" });
}
