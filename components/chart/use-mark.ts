import { useState } from "react";
import type { Mark, PlotSamples } from "@/lib/model";
import { markFromSamples } from "./mark-control";

type Wanted = { x: number; held: boolean; before: Mark | null };

/**
 * The samples with the mark where the reader puts it: at once, though the function is asked elsewhere and answers later.
 * Its answer counts as soon as the mark is let go.
 */
export function useMark(
  given: PlotSamples,
  onMark: ((x: number) => void) | undefined,
): { samples: PlotSamples; move: (x: number, held: boolean) => void } {
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const answered = wanted !== null && !wanted.held && given.mark !== wanted.before;
  if (answered) setWanted(null);
  const move = (x: number, held: boolean) => {
    const moved = x !== (wanted?.x ?? given.mark?.x);
    if (moved || wanted) setWanted({ x, held, before: given.mark });
    if (moved) onMark?.(x);
  };
  const there = wanted === null || answered || wanted.x === given.mark?.x;
  const samples = there ? given : { ...given, mark: markFromSamples(given.curves, wanted.x) };
  return { samples, move };
}
