import { useState } from "react";
import styles from "./own.module.css";

const LONGEST = 80;

/** A title that is changed where it stands; Enter or leaving it keeps the change, Escape takes it back. */
export function CellTitle({ title, onChange }: { title: string; onChange: (title: string) => void }) {
  /** What has been typed and not kept yet. */
  const [typed, setTyped] = useState<string | null>(null);
  const keep = () => {
    if (typed !== null && typed.trim() !== title) onChange(typed);
    setTyped(null);
  };
  return (
    <input
      className={styles.title}
      aria-label="Title of the cell"
      value={typed ?? title}
      maxLength={LONGEST}
      autoComplete="off"
      onChange={(event) => setTyped(event.target.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === "Enter" && !event.nativeEvent.isComposing) keep();
        if (event.key === "Escape") setTyped(null);
      }}
    />
  );
}
