"use client";

import drafts from "../cell/earlier-drafts.module.css";
import { useLesson, useOwnCells } from "../lesson/lesson-context";

const FIRST_WORDS = 60;

/** Cells that the reader has deleted, each one click from being back at the end of `part`. Empty ones are not listed. */
export function DeletedCells({ part }: { part: string }) {
  const { own } = useLesson();
  const { standing, removed } = useOwnCells();
  const written = removed
    .map(({ id, title }) => ({ id, title, text: own.textOf(id).trim() }))
    .filter(({ text }) => text !== "");
  if (written.length === 0) return null;
  const last = standing.findLast((cell) => cell.part === part)?.id ?? null;
  return (
    <details className={drafts.drafts}>
      <summary>Deleted cells ({written.length})</summary>
      <ol>
        {written.map(({ id, title, text }) => (
          <li key={id}>
            <button type="button" onClick={() => own.place(id, part, last)}>
              Put back “{title}”: <code>{text.split("\n")[0]?.slice(0, FIRST_WORDS)}</code>
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}
