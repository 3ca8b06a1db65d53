import { useId, useRef, useState } from "react";
import buttons from "@/components/shell/buttons.module.css";
import type { Progress } from "@/lib/progress";
import { forgetEverything } from "./forget-everything";
import styles from "./progress.module.css";
import { saveWork } from "./save-work";

/** Deletes all that the site keeps here, after a deliberate yes that offers the file first. */
export function ForgetPart({ progress }: { progress: Progress | null }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [said, setSaid] = useState("");
  const [sure, setSure] = useState(false);
  const id = useId();

  const save = async (log: Progress) => {
    setSaid(`${await saveWork(log)} is saved with your downloads.`);
  };
  const forget = async (log: Progress) => {
    setSaid("Forgetting… Close other tabs of this site if this takes long.");
    try {
      await forgetEverything(log);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return setSaid(`The browser did not delete everything (${reason}). Reload the page and try again.`);
    }
    // A page of its own starts with nothing of this one's, what stands in memory included.
    location.replace("/progress/forgotten");
  };

  return (
    <section className={styles.part} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>Forget everything</h2>
      <p>
        Deletes all programs, answers and settings of this site from this browser, in every tab. It cannot be
        undone.
      </p>
      <button
        type="button"
        className={buttons.button}
        disabled={!progress}
        onClick={() => {
          setSure(false);
          setSaid("");
          dialog.current?.showModal();
        }}
      >
        Forget everything…
      </button>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby={`${id}-sure`}>
        <h2 id={`${id}-sure`}>Forget everything?</h2>
        <p>Programs, answers and settings on this device will be gone, from all lessons and all tabs.</p>
        <p>
          <button type="button" className={buttons.button} onClick={() => progress && void save(progress)}>
            Export first
          </button>
        </p>
        <label className={styles.sure}>
          <input type="checkbox" checked={sure} onChange={({ target }) => setSure(target.checked)} />
          <span>Yes, delete all of it</span>
        </label>
        <div className={styles.row}>
          <button
            type="button"
            className={styles.danger}
            disabled={!sure}
            onClick={() => progress && void forget(progress)}
          >
            Forget everything
          </button>
          <button type="button" className={buttons.button} onClick={() => dialog.current?.close()}>
            Keep it
          </button>
        </div>
        <p role="status" className={styles.said}>
          {said}
        </p>
      </dialog>
    </section>
  );
}
