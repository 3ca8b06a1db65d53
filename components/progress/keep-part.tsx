import { useId, useState } from "react";
import buttons from "@/components/shell/buttons.module.css";
import type { Progress } from "@/lib/progress";
import { ImportPreview } from "./import-preview";
import { type Incoming, openWork } from "./open-work";
import styles from "./progress.module.css";
import { saveWork } from "./save-work";

type Props = {
  progress: Progress | null;
  titles: ReadonlyMap<string, string>;
  /** After something was taken in. */
  onChanged: () => Promise<void>;
};

/** All of a reader's work as one file: out of this device, and back into it or another one. */
export function KeepPart({ progress, titles, onChanged }: Props) {
  const [said, setSaid] = useState("");
  const [refused, setRefused] = useState("");
  const [incoming, setIncoming] = useState<Incoming | null>(null);
  const hintId = useId();

  const save = async (log: Progress) => {
    setSaid(`${await saveWork(log)} is saved with your downloads.`);
  };
  const open = async (log: Progress, file: File) => {
    setSaid("");
    setRefused("");
    setIncoming(null);
    const opened = await openWork(file, log);
    if ("refused" in opened) setRefused(opened.refused);
    else setIncoming(opened);
  };
  const take = async (log: Progress, { events, settings }: Incoming) => {
    setIncoming(null);
    try {
      await log.join(events);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return setRefused(`Nothing was taken in, and nothing was changed: ${reason}`);
    }
    for (const { choose } of settings) choose();
    setSaid("Taken in. What was here before is still here.");
    await onChanged();
  };

  return (
    <section className={styles.part} aria-labelledby={`${hintId}-title`}>
      <h2 id={`${hintId}-title`}>Your work as a file</h2>
      <p id={hintId}>
        Programs, cells of your own, answers and settings, from all lessons. Take the file to another browser,
        or keep it in case this one forgets. A file that you import is put beside what is here; nothing is
        overwritten.
      </p>
      <div className={styles.row}>
        <button
          type="button"
          className={buttons.button}
          disabled={!progress}
          onClick={() => progress && void save(progress)}
        >
          Export
        </button>
        <label className={styles.import}>
          <span>Import</span>
          <input
            type="file"
            aria-describedby={hintId}
            accept=".json,application/json"
            disabled={!progress}
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              if (progress && file) void open(progress, file);
              // The same file can be chosen again after it was mended.
              target.value = "";
            }}
          />
        </label>
      </div>
      <p role="status" className={styles.said}>
        {said}
      </p>
      <div role="alert" className={styles.refused}>
        {refused && <p>{refused}</p>}
      </div>
      {incoming && progress && (
        <ImportPreview
          incoming={incoming}
          titles={titles}
          onTake={() => void take(progress, incoming)}
          onLeave={() => setIncoming(null)}
        />
      )}
    </section>
  );
}
