"use client";

import type { Draft } from "@/lib/progress";
import styles from "./earlier-drafts.module.css";

const FIRST_LINE = 60;

/** Texts that a Start over has put aside, each one click from being back. */
export function EarlierDrafts({ drafts, onRestore }: { drafts: Draft[]; onRestore: (text: string) => void }) {
  if (drafts.length === 0) return null;
  return (
    <details className={styles.drafts}>
      <summary>Earlier drafts ({drafts.length})</summary>
      <ol>
        {drafts.map(({ text }) => (
          <li key={text}>
            <button type="button" onClick={() => onRestore(text)}>
              <code>{preview(text)}</code>
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}

function preview(text: string): string {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const [first = ""] = lines;
  return `${first.slice(0, FIRST_LINE)}${lines.length > 1 ? ` … (${lines.length} lines)` : ""}`;
}
