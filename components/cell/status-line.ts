import { stepText } from "@/lib/model";
import type { CellState } from "@/lib/runtime";

/** What stands at the foot of a cell: how its output came about, and whether it still belongs to the text above. */
export function statusLine({ status, stale, output: { reported } }: CellState): string {
  switch (status.kind) {
    case "running":
      return "Running…";
    case "stopped":
      return status.message;
    case "edited":
      return stale ?? "Edited since it last ran.";
    case "threw":
      return stale ?? (reported ? `Stopped by an error at ${stepText(reported)}.` : "Stopped by an error.");
    case "finished":
      return stale ?? `Ran in ${duration(status.elapsedMs)}.`;
    case "idle":
      return stale ?? "";
  }
}

function duration(milliseconds: number): string {
  if (milliseconds < 1) return "under 1 ms";
  return milliseconds < 1_000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1_000).toFixed(1)} s`;
}
