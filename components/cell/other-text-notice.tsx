"use client";

import buttons from "@/components/shell/buttons.module.css";
import styles from "./other-text-notice.module.css";
import { useDifference } from "./use-difference";
import type { OtherText } from "./use-other-text";

type Props = {
  title: string;
  other: OtherText | null;
  mine: string;
  /** The choice is made: the focus needs another place. */
  onChosen: () => void;
};

const SAID = {
  lesson:
    "The lesson's text has changed since you edited yours. If you take the new one, yours stays in earlier drafts.",
  elsewhere:
    "You changed this text in another tab or on an earlier visit. The one that you do not take stays in earlier drafts.",
};

const TAKE = { lesson: "Take the new one", elsewhere: "Take it" };

/** Says that two texts want one place, shows where they differ, and leaves the choice to the reader. */
export function OtherTextNotice({ title, other, mine, onChosen }: Props) {
  const Difference = useDifference(other !== null);
  if (!other) return null;
  const then = (choose: () => void) => () => {
    choose();
    onChosen();
  };
  return (
    <section className={styles.notice} aria-label={`Two texts: ${title}`}>
      <p aria-live="polite">{SAID[other.from]}</p>
      {Difference && <Difference mine={mine} theirs={other.text} />}
      <p className={styles.choice}>
        <button type="button" className={buttons.button} onClick={then(other.keep)}>
          Keep mine
        </button>
        <button type="button" className={buttons.button} onClick={then(other.take)}>
          {TAKE[other.from]}
        </button>
        <small>− only in yours, + only in {other.from === "lesson" ? "the new one" : "the other"}</small>
      </p>
    </section>
  );
}
