import { useEffect } from "react";
import { beganFrom, draftOf, isFromOlderText, type Place } from "@/lib/progress";
import { useLesson, useWork } from "../lesson/lesson-context";

/** A text that asks to stand where the reader's stands. "lesson": the author's new one; "elsewhere": the reader's own. */
export type OtherText = { from: "lesson" | "elsewhere"; text: string; take: () => void; keep: () => void };

type Here = {
  source: string;
  shipped: string;
  /** Shows a text in this place. */
  show: (text: string) => void;
  startOver: () => void;
};

/** The text that the reader has to choose for or against, if there is one: the own before the author's. */
export function useOtherText(place: Place, { source, shipped, show, startOver }: Here): OtherText | null {
  const { work } = useLesson();
  const { events, elsewhere } = useWork();
  const draft = events && draftOf(events, place);
  const theirs = elsewhere.get(place);
  const settled = theirs?.text === source;
  useEffect(() => {
    if (settled) work.offer(place, null);
  }, [settled, work, place]);

  if (theirs && !settled) {
    const mine = () => ({ text: source, startedFrom: beganFrom(draft, shipped) });
    return {
      from: "elsewhere",
      text: theirs.text,
      take: () => {
        work.choose(place, theirs, source === shipped ? null : mine());
        show(theirs.text);
      },
      keep: () => work.choose(place, mine(), theirs),
    };
  }
  if (!draft || source === shipped || !isFromOlderText(draft, shipped)) return null;
  return {
    from: "lesson",
    text: shipped,
    take: startOver,
    keep: () => work.keepAgainst(place, source, shipped),
  };
}
