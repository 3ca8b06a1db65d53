import { useEffect, useEffectEvent, useState } from "react";
import { loadReview, type ProgramProblem } from "@/lib/runtime";
import type { Surroundings } from "../editor/surroundings";
import { aroundOf } from "./around";

/** Without typing for so long, a reader wants to know. */
const PAUSE_MS = 700;

/** Problems, and the text that they are about. */
export type Reviewed = { source: string; problems: ProgramProblem[] };

/**
 * What will not work in a program, looked for at each pause in typing while `wanted`. It stays until the next pause: a
 * list that comes and goes with each key is no help.
 */
export function useReview(
  source: string,
  surroundings: () => Surroundings,
  wanted: boolean,
): Reviewed | null {
  const [reviewed, setReviewed] = useState<Reviewed | null>(null);
  const review = useEffectEvent(async (text: string, isCurrent: () => boolean) => {
    const [{ reviewProgram }, around] = await Promise.all([loadReview(), aroundOf(surroundings())]);
    if (isCurrent()) setReviewed({ source: text, problems: reviewProgram(text, around) });
  });
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    const waiting = setTimeout(() => review(source, () => current).catch(withoutReview), PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(waiting);
    };
  }, [source, wanted]);
  return wanted ? reviewed : null;
}

/** A help, not a condition: programs run without it. */
function withoutReview(error: unknown): void {
  console.warn("Programs are edited without quick fixes:", error);
}
