import { type RefObject, useEffect } from "react";

/** What is wider or higher than its place takes a stop of the Tab key, so that arrow keys scroll it; others take none. */
export function offerScrolling(element: HTMLElement): void {
  const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
  if (scrollWidth > clientWidth || scrollHeight > clientHeight) element.tabIndex = 0;
  else element.removeAttribute("tabindex");
}

/** As `offerScrolling`, whenever the element's size or its content changes. */
export function useKeyboardScroll(place: RefObject<HTMLElement | null>, content: unknown): void {
  useEffect(() => {
    if (content !== undefined && place.current) offerScrolling(place.current);
  }, [place, content]);
  useEffect(() => (place.current ? watchScrolling([place.current]) : undefined), [place]);
}

/** Watches elements for changes of their size, and for fonts that make their text wider. Returns what ends that. */
export function watchScrolling(elements: Iterable<HTMLElement>): () => void {
  const watched = [...elements];
  const offerAll = () => watched.forEach(offerScrolling);
  const watch = new ResizeObserver((entries) => {
    for (const { target } of entries) if (target instanceof HTMLElement) offerScrolling(target);
  });
  for (const element of watched) watch.observe(element);
  document.fonts.addEventListener("loadingdone", offerAll);
  return () => {
    watch.disconnect();
    document.fonts.removeEventListener("loadingdone", offerAll);
  };
}
