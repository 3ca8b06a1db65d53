"use client";

import { useEffect, useMemo, useRef, useState } from "react";
import buttons from "@/components/shell/buttons.module.css";
import { type Changes, LONGEST_FRAGMENT, linkFragment, withoutAnswers, writeChanges } from "@/lib/sharing";
import { saveText } from "../chart/figure/save-text";
import styles from "./share-dialog.module.css";
import { useStanding } from "./use-standing";

/** A link, or where there is too much for one a file, that carries what the reader changed. */
export function LinkPart() {
  const standing = useStanding();
  const changes = useMemo(() => withoutAnswers(standing), [standing]);
  const fragment = useFragment(changes);
  const [said, setSaid] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const unchanged = changes.texts.length + changes.controls.length === 0;
  const fits = fragment !== null && fragment.length <= LONGEST_FRAGMENT;
  const address = location.origin + location.pathname + (unchanged ? "" : fragment);

  const copy = () =>
    navigator.clipboard.writeText(address).then(
      () => setSaid("Copied."),
      () => {
        field.current?.select();
        setSaid("The browser does not let this page copy. The link is selected: press Ctrl+C or ⌘C.");
      },
    );

  return (
    <section className={styles.part} aria-label="Your changes">
      <h3>Your changes</h3>
      <p>{fragment === null ? "…" : wordsFor(changes, fragment.length)}</p>
      {fits && (
        <div className={styles.row}>
          <input
            ref={field}
            readOnly
            className={styles.link}
            aria-label="Link"
            value={address}
            onFocus={(event) => event.target.select()}
          />
          <button type="button" className={buttons.primary} onClick={() => void copy()}>
            Copy link
          </button>
        </div>
      )}
      <div className={styles.row}>
        <button
          type="button"
          className={buttons.button}
          disabled={unchanged}
          onClick={() =>
            saveText(`${changes.lesson}.gradbook.json`, "application/json", writeChanges(changes))
          }
        >
          Save as a file
        </button>
        <p role="status" className={styles.said}>
          {said}
        </p>
      </div>
    </section>
  );
}

/** The link's fragment; null while it is being packed. */
function useFragment(changes: Changes): string | null {
  const [fragment, setFragment] = useState<string | null>(null);
  useEffect(() => {
    let current = true;
    void linkFragment(changes).then((packed) => {
      if (current) setFragment(packed);
    });
    return () => {
      current = false;
    };
  }, [changes]);
  return fragment;
}

function wordsFor({ texts, controls }: Changes, length: number): string {
  if (texts.length + controls.length === 0)
    return "You have changed nothing in this lesson yet, so the link is the lesson's own.";
  const count = (many: number, what: string) =>
    many === 0 ? [] : [`${many} ${what}${many === 1 ? "" : "s"}`];
  const what = [...count(texts.length, "changed program"), ...count(controls.length, "changed setting")].join(
    " and ",
  );
  const characters = length.toLocaleString("en");
  if (length > LONGEST_FRAGMENT)
    return `${what}: ${characters} characters, too long for a link, which holds ${LONGEST_FRAGMENT.toLocaleString("en")}. Save a file instead; it is opened below.`;
  return `The link carries ${what} in ${characters} characters. Whoever opens it sees them beside their own work, and nothing runs unasked.`;
}
