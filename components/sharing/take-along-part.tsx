"use client";

import { useState } from "react";
import buttons from "@/components/shell/buttons.module.css";
import type { LessonText } from "@/lib/model";
import { ENGINE_FILE, type TakenLesson, takenLesson, writeNotebook, writeProgram } from "@/lib/sharing";
import { saveText } from "../chart/figure/save-text";
import { useLesson } from "../lesson/lesson-context";
import styles from "./share-dialog.module.css";
import { textIn } from "./text-in";

/** The whole lesson with the reader's changes, as files that run elsewhere. */
export function TakeAlongPart() {
  const { notebook, session, work } = useLesson();
  const [said, setSaid] = useState("");

  const save = async (name: string, type: string, write: (lesson: TakenLesson) => string) => {
    setSaid("");
    const text = await fetchedText(notebook.slug);
    if (!text) return setSaid("The lesson's text could not be loaded. Check the connection and press again.");
    const events = await work.written();
    const lesson = takenLesson(text, notebook, {
      textOf: (place) => textIn(place, { notebook, session, events }),
      valueOf: (name) => session.control(name),
    });
    saveText(name, type, write(lesson));
    setSaid(`${name} is saved with your downloads.`);
  };

  return (
    <section className={styles.part} aria-label="The whole lesson">
      <h3>The whole lesson</h3>
      <p>
        Text, programs and answers as they stand now. Both files run in Deno or Node, with the engine beside
        them; their first lines say how.
      </p>
      <div className={styles.row}>
        <button
          type="button"
          className={buttons.button}
          onClick={() => void save(`${notebook.slug}.ipynb`, "application/x-ipynb+json", writeNotebook)}
        >
          Notebook (.ipynb)
        </button>
        <button
          type="button"
          className={buttons.button}
          onClick={() => void save(`${notebook.slug}.mts`, "text/plain", writeProgram)}
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

async function fetchedText(slug: string): Promise<LessonText | null> {
  try {
    const answer = await fetch(`/lessons/${slug}/text.json`);
    return answer.ok ? await answer.json() : null;
  } catch {
    // The site could not be reached; the reader is told.
    return null;
  }
}
