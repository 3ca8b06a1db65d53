import type { RefObject } from "react";

const touchable = "button, [tabindex]";

/** Which parts of the served chart had the focus, or were pressed, by their place among all that can be. */
type Touched = { focused: number; pressed: number };

export const UNTOUCHED: Touched = { focused: -1, pressed: -1 };

/** What the server drew may be focused and pressed: the living chart takes the focus over, and is pressed in its place. */
export function keepTouch(
  place: RefObject<HTMLDivElement | null>,
  awake: boolean,
  touched: RefObject<Touched>,
): (() => void) | undefined {
  const part = place.current;
  if (!part) return;
  const parts = () => [...part.querySelectorAll<HTMLElement>(touchable)];
  if (awake) {
    const { focused, pressed } = touched.current;
    touched.current = UNTOUCHED;
    // The focus that went with the served chart is nowhere now; one that the reader took elsewhere stays there.
    if (document.activeElement === document.body) parts()[focused]?.focus({ preventScroll: true });
    parts()[pressed]?.click();
    return;
  }
  const placeOf = (target: EventTarget | null) =>
    parts().findIndex((each) => target instanceof Node && each.contains(target));
  const press = ({ target }: MouseEvent) => {
    touched.current = { ...touched.current, pressed: placeOf(target) };
  };
  const focus = ({ target }: FocusEvent) => {
    touched.current = { ...touched.current, focused: placeOf(target) };
  };
  const ended = new AbortController();
  part.addEventListener("click", press, { signal: ended.signal });
  part.addEventListener("focusin", focus, { signal: ended.signal });
  const focusedNow = placeOf(document.activeElement);
  if (focusedNow >= 0) touched.current = { ...touched.current, focused: focusedNow };
  return () => ended.abort();
}
