import { type KeyboardEvent, type ReactNode, useId } from "react";
import { ItemContent } from "../item-content";
import styles from "./order.module.css";

/** What a reader does with a line, by key, by button or by voice. */
export type LineDeed = "take" | "up" | "down" | "out" | "back" | "above" | "below";

type Props = {
  id: string;
  content: ReactNode;
  /** The author's words on this line, once they are to be said. */
  feedback: ReactNode;
  /** Place in the answer, counted from 0; null: not used. */
  place: number | null;
  /** Whether the arrow keys move it. */
  held: boolean;
  mark: "right" | "astray" | null;
  help: string;
  onDeed: (deed: LineDeed) => void;
  onLeave: () => void;
  grip: (element: HTMLButtonElement | null) => void;
};

/** A line with its grip, which is all that the keyboard needs, and buttons for mouse and touch. */
export function LineRow({ id, content, feedback, place, held, mark, help, onDeed, onLeave, grip }: Props) {
  const name = useId();
  const button = (deed: LineDeed, title: string, sign: string, disabled = false) => (
    // The grip does by keys what these do, so that a line is one stop of the Tab key.
    <button
      type="button"
      tabIndex={-1}
      aria-label={title}
      aria-describedby={`${name}-line`}
      disabled={disabled}
      onClick={() => onDeed(deed)}
    >
      {sign}
    </button>
  );
  return (
    <li data-line={id} data-held={held} data-mark={mark ?? undefined} className={styles.row}>
      <button
        type="button"
        ref={grip}
        data-grip
        className={styles.grip}
        aria-labelledby={`${name}-grip ${name}-line`}
        aria-describedby={help}
        aria-pressed={held}
        onClick={() => onDeed("take")}
        onKeyDown={(event) => {
          const deed = deedOf(event, held);
          if (deed === null) return;
          event.preventDefault();
          onDeed(deed);
        }}
        onBlur={onLeave}
      >
        <Dots />
        <span id={`${name}-grip`} hidden>
          Move:
        </span>
      </button>
      <ItemContent id={`${name}-line`}>{content}</ItemContent>
      <span className={styles.buttons}>
        {place === null ? (
          button("up", "Use this line", "+")
        ) : (
          <>
            <span className={styles.steps}>
              {button("up", "Move up", "↑", place === 0)}
              {button("down", "Move down", "↓")}
            </span>
            {button("out", "Take out", "×")}
          </>
        )}
      </span>
      {feedback && <div className={styles.feedback}>{feedback}</div>}
    </li>
  );
}

function deedOf({ key, ctrlKey, metaKey, altKey }: KeyboardEvent, held: boolean): LineDeed | null {
  if (ctrlKey || metaKey || altKey) return null;
  switch (key) {
    case "ArrowUp":
      return held ? "up" : "above";
    case "ArrowDown":
      return held ? "down" : "below";
    case "Escape":
      return held ? "back" : null;
    case "Delete":
    case "Backspace":
      return "out";
    default:
      return null;
  }
}

const Dots = () => (
  <svg viewBox="0 0 10 16" width="10" height="16" aria-hidden="true">
    {[2, 8].flatMap((x) => [3, 8, 13].map((y) => <circle key={`${x} ${y}`} cx={x} cy={y} r="1.4" />))}
  </svg>
);
