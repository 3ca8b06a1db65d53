import { type RefObject, useLayoutEffect } from "react";

/**
 * While a cell runs, its output keeps the greatest height that it has had: what goes and comes back meanwhile, such as the
 * chart of the run before, or a sentence that gets shorter, moves nothing below it.
 */
export function useHeldHeight(place: RefObject<HTMLElement | null>, running: boolean): void {
  // After every change of the cell: other contents have another height.
  useLayoutEffect(() => {
    if (place.current) place.current.style.minHeight = running ? `${place.current.offsetHeight}px` : "";
  });
}
