import type { CellAction } from "./cell-state";

/**
 * Why a computed number or a chart is not of now, once `action` has happened to its computation. What it shows stays:
 * only another result takes its place, and makes it fresh.
 */
export function staleAfter(stale: string | null, action: CellAction): string | null {
  switch (action.kind) {
    case "throw": {
      const { error } = action.output;
      return error
        ? `It could not be computed again. ${error.name}: ${error.message}`
        : "It could not be computed again.";
    }
    case "stop":
      return `It could not be computed again. ${action.message}`;
    case "skip":
      return action.because;
    case "outdate":
      return stale ?? action.because;
    default:
      return stale;
  }
}
