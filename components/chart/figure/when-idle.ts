/** Runs once the page has loaded and has nothing else to do; returns what cancels it. */
export function whenIdle(run: () => void): () => void {
  let cancelled = false;
  const once = () => !cancelled && run();
  const wait = () =>
    window.requestIdleCallback ? window.requestIdleCallback(once) : window.setTimeout(once, 200);
  if (document.readyState === "complete") wait();
  else window.addEventListener("load", wait, { once: true });
  return () => {
    cancelled = true;
    window.removeEventListener("load", wait);
  };
}
