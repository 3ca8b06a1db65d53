import type { RefObject } from "react";

const touchable = "button, [tabindex]";

/** Which parts of the served chart had the focus, were pressed, or are being held down, by their place among all that can be. */
type Touched = { focused: number; pressed: number; held: number };

export const UNTOUCHED: Touched = { focused: -1, pressed: -1, held: -1 };

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
    const { focused, pressed, held } = touched.current;
    touched.current = UNTOUCHED;
    // The focus that went with the served chart is nowhere now; one that the reader took elsewhere stays there.
    if (document.activeElement === document.body) parts()[focused]?.focus({ preventScroll: true });
    parts()[pressed]?.click();
    return held >= 0 ? pressWhenReleased(parts()[held]) : undefined;
  }
  const placeOf = (target: EventTarget | null) =>
    parts().findIndex((each) => target instanceof Node && each.contains(target));
  const press = ({ target }: MouseEvent) => {
    touched.current = { ...touched.current, pressed: placeOf(target) };
  };
  const hold = ({ target }: PointerEvent) => {
    touched.current = { ...touched.current, held: placeOf(target) };
  };
  const release = () => {
    touched.current = { ...touched.current, held: -1 };
  };
  const focus = ({ target }: FocusEvent) => {
    touched.current = { ...touched.current, focused: placeOf(target) };
  };
  const ended = new AbortController();
  part.addEventListener("click", press, { signal: ended.signal });
  part.addEventListener("pointerdown", hold, { signal: ended.signal });
  for (const end of ["pointerup", "pointercancel"])
    window.addEventListener(end, release, { signal: ended.signal });
  part.addEventListener("focusin", focus, { signal: ended.signal });
  const focusedNow = placeOf(document.activeElement);
  if (focusedNow >= 0) touched.current = { ...touched.current, focused: focusedNow };
  const heldNow = placeOf(part.querySelector("button:active"));
  if (heldNow >= 0) touched.current = { ...touched.current, held: heldNow };
  return () => ended.abort();
}

/** A press that began on the served part and ends on the living one is no click to the browser, but it is to the reader. */
function pressWhenReleased(part: HTMLElement | undefined): () => void {
  const ended = new AbortController();
  const release = ({ target }: PointerEvent) => {
    ended.abort();
    if (part && target instanceof Node && part.contains(target)) part.click();
  };
  window.addEventListener("pointerup", release, { signal: ended.signal });
  window.addEventListener("pointercancel", () => ended.abort(), { signal: ended.signal });
  return () => ended.abort();
}
