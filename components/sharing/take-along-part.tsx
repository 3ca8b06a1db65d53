"use client";

import { useState } from "react";
import buttons from "@/components/shell/buttons.module.css";
import type { LessonText } from "@/lib/model";
import { ENGINE_FILE, takenLesson } from "@/lib/sharing";
import { saveText } from "../chart/figure/save-text";
import { useLesson } from "../lesson/lesson-context";
import styles from "./share-dialog.module.css";
import { textIn } from "./text-in";

type Files = typeof import("./lesson-files");

/** The whole lesson with the reader's changes, as files that run elsewhere. */
export function TakeAlongPart() {
  const { notebook, session, work, own } = useLesson();
  const [said, setSaid] = useState("");

  const save = async (name: string, type: string, format: keyof Files) => {
    setSaid("");
    const [text, files] = await loaded(notebook.slug);
    if (!text || !files)
      return setSaid("The lesson's text could not be loaded. Check the connection and press again.");
    const events = await work.written();
    const lesson = takenLesson(text, notebook, {
      textOf: (place) => textIn(place, { notebook, session, events }),
      valueOf: (name) => session.control(name),
      own: own.current().standing,
    });
    saveText(name, type, files[format](lesson));
    setSaid(`${name} is saved with your downloads.`);
  };

  return (
    <section className={styles.part} aria-label="The whole lesson">
      <h3>The whole lesson</h3>
      <p>
        Text, programs and answers as they stand now, your own cells too. Both files run in Deno or Node, with
        the engine beside them; their first lines say how.
      </p>
      <div className={styles.row}>
        <button
          type="button"
          className={buttons.button}
          onClick={() => void save(`${notebook.slug}.ipynb`, "application/x-ipynb+json", "writeNotebook")}
        >
          Notebook (.ipynb)
        </button>
        <button
          type="button"
          className={buttons.button}
          onClick={() => void save(`${notebook.slug}.mts`, "text/plain", "writeProgram")}
        >
          Program (.mts)
        </button>
        <a className={buttons.button} href={`/${ENGINE_FILE}`} download>
          Engine ({ENGINE_FILE})
        </a>
      </div>
      <p role="status" className={styles.said}>
        {said}
      </p>
    </section>
  );
}

/** The lesson's prose and what writes files; null for what could not be reached. */
function loaded(slug: string): Promise<[LessonText | null, Files | null]> {
  const text = fetch(`/lessons/${slug}/text.json`).then((answer) => (answer.ok ? answer.json() : null));
  return Promise.all([text.catch(() => null), import("./lesson-files").catch(() => null)]);
}
