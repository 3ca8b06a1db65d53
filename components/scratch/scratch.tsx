import { highlight } from "../cell/highlight";
import { LessonProvider } from "../lesson/lesson-context";
import { SaveNotice } from "../lesson/save-notice";
import { DeletedCells } from "../own/deleted-cells";
import { OwnSlot } from "../own/own-slot";
import { Island } from "../shell/island";
import { FIRST_CELL, PLAYGROUND } from "./first-cell";
import styles from "./scratch.module.css";
import { scratchNotebook } from "./scratch-notebook";

/** A notebook of the reader's own cells and nothing else, kept on the device. A server component: it compiles its first cell. */
export function Scratch() {
  const notebook = scratchNotebook();
  const words = notebook.cells.map(({ id, source }) => [id, highlight(source, "typescript")]);
  return (
    <LessonProvider notebook={notebook} own={[FIRST_CELL]}>
      <div className={styles.scratch}>
        <Island>
          <OwnSlot
            part={PLAYGROUND}
            title="the beginning"
            otherParts={[]}
            words={Object.fromEntries(words)}
          />
          <DeletedCells part={PLAYGROUND} />
        </Island>
      </div>
      <SaveNotice />
    </LessonProvider>
  );
}
