"use client";

import { useEffect, useId, useRef } from "react";
import buttons from "@/components/shell/buttons.module.css";
import { useLesson } from "../lesson/lesson-context";
import type { Incoming } from "./incoming";
import { LinkPart } from "./link-part";
import { OpenPart } from "./open-part";
import { PaperPart } from "./paper-part";
import styles from "./share-dialog.module.css";
import { TakeAlongPart } from "./take-along-part";

type Props = { onClose: () => void; onOpen: (incoming: Incoming) => void };

/** Everything that leaves the lesson or comes into it, in one window over the page. */
export function ShareDialog({ onClose, onOpen }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { notebook } = useLesson();
  const titleId = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={titleId} onClose={onClose}>
      <header className={styles.header}>
        <h2 id={titleId}>Share and take along</h2>
        <button type="button" className={buttons.quiet} onClick={() => dialog.current?.close()}>
          Close
        </button>
      </header>
      <LinkPart />
      <TakeAlongPart />
      {notebook.questions.length > 0 && <PaperPart lesson={notebook.slug} />}
      <OpenPart
        onOpen={(incoming) => {
          onOpen(incoming);
          dialog.current?.close();
        }}
      />
    </dialog>
  );
}
