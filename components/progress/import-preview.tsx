import { useEffect, useRef } from "react";
import buttons from "@/components/shell/buttons.module.css";
import { addedLines } from "./import-words";
import type { Incoming } from "./open-work";
import styles from "./progress.module.css";

type Props = {
  incoming: Incoming;
  titles: ReadonlyMap<string, string>;
  onTake: () => void;
  onLeave: () => void;
};

/** What a file would add, before anything of it is taken. */
export function ImportPreview({ incoming, titles, onTake, onLeave }: Props) {
  const { name, events, added, settings } = incoming;
  const part = useRef<HTMLElement>(null);
  useEffect(() => part.current?.focus(), []);
  const repeats = events.length - added.length;
  const isNothing = added.length === 0 && settings.length === 0;
  return (
    <section ref={part} aria-label="What the file adds" tabIndex={-1} className={styles.preview}>
      <p>
        {isNothing
          ? `“${name}” is whole, and everything in it is here already.`
          : `“${name}” is whole. It would add:`}
      </p>
      {!isNothing && (
        <ul>
          {addedLines(added, titles).map((line) => (
            <li key={line}>{line}</li>
          ))}
          {settings.map(({ words }) => (
            <li key={words}>your choice of {words}</li>
          ))}
        </ul>
      )}
      {!isNothing && repeats > 0 && (
        <p>
          {repeats} more {repeats === 1 ? "entry is" : "entries are"} here already.
        </p>
      )}
      <div className={styles.row}>
        {!isNothing && (
          <button type="button" className={buttons.primary} onClick={onTake}>
            Take it in
          </button>
        )}
        <button type="button" className={buttons.button} onClick={onLeave}>
          {isNothing ? "Close" : "Leave it"}
        </button>
      </div>
    </section>
  );
}
