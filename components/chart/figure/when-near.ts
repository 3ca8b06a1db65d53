import { whenIdle } from "./when-idle";

/** How far below or above the window a chart counts as near. */
const near = "300px";

/** Runs once the reader is near the element and the page has nothing else to do; returns what cancels it. */
export function whenNear(element: Element | null, run: () => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      run();
    },
    { rootMargin: near },
  );
  const cancel = whenIdle(() => element && observer.observe(element));
  return () => {
    cancel();
    observer.disconnect();
  };
}
