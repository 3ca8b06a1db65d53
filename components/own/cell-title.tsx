import { useState } from "react";
import styles from "./own.module.css";

const LONGEST = 80;

/** A title that is changed where it stands; Enter or leaving it keeps it, Escape takes the change back. */
export function CellTitle({ title, onChange }: { title: string; onChange: (title: string) => void }) {
  const [text, setText] = useState(title);
  return (
    <input
      className={styles.title}
      aria-label="Title of the cell"
      value={text}
      maxLength={LONGEST}
      autoComplete="off"
      onChange={(event) => setText(event.target.value)}
      onBlur={() => {
        if (text.trim() !== title) onChange(text);
        if (text.trim() === "") setText(title);
      }}
      onKeyDown={(event) => {
        if (event.key === "Enter" && !event.nativeEvent.isComposing) event.currentTarget.blur();
        if (event.key === "Escape") setText(title);
      }}
    />
  );
}
