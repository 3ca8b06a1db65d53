import { type OfflineOrder, pageOf } from "@/lib/offline";

const STILL_MS = 2_000;

let registered: Promise<ServiceWorkerRegistration | null> | null = null;

/**
 * Keeps pages of the site on this device, so that they open without a network, when the page has nothing else to do. Where
 * the browser cannot, nothing happens.
 */
export async function keepPages(paths: readonly string[]): Promise<void> {
  await stillness();
  await rest();
  registered ??= register();
  if (!(await registered)) return;
  const { active } = await navigator.serviceWorker.ready;
  const pages = paths.map((path) => pageOf(new URL(path, location.href)));
  if (active) order(active, { kind: "keep", pages });
}

/** Until the reader has moved nothing for a while: what is kept must not make a drag stutter. */
function stillness(): Promise<void> {
  return new Promise((resolve) => {
    const still = new AbortController();
    const done = () => {
      still.abort();
      resolve();
    };
    let timer = setTimeout(done, STILL_MS);
    const again = () => {
      clearTimeout(timer);
      timer = setTimeout(done, STILL_MS);
    };
    for (const moved of ["pointerdown", "pointermove", "keydown", "wheel", "scroll", "touchmove"])
      addEventListener(moved, again, { signal: still.signal, passive: true, capture: true });
  });
}

/** Safari has no idle callbacks. */
function rest(): Promise<void> {
  return new Promise((resolve) => {
    if ("requestIdleCallback" in window) requestIdleCallback(() => resolve());
    else setTimeout(resolve);
  });
}

/** Null where there are no service workers, or the reader saves data. */
async function register(): Promise<ServiceWorkerRegistration | null> {
  if (!("serviceWorker" in navigator) || savesData()) return null;
  try {
    const registration = await navigator.serviceWorker.register("/sw.js");
    offerToTakeOver(registration);
    return registration;
  } catch (refused) {
    // Private windows and some settings refuse it. The site then needs its network, as without a service worker.
    console.warn("Pages are not kept for reading without a network:", refused);
    return null;
  }
}

/** A new build's worker waits for the pages of the build before. This page may be of the new one already. */
function offerToTakeOver(registration: ServiceWorkerRegistration): void {
  const offer = (worker: ServiceWorker | null) => {
    const scripts = Array.from(document.scripts, ({ src }) => src).filter((src) => src !== "");
    if (worker?.state === "installed" && registration.active) order(worker, { kind: "take-over", scripts });
  };
  offer(registration.waiting);
  registration.addEventListener("updatefound", () => {
    const worker = registration.installing;
    worker?.addEventListener("statechange", () => offer(worker));
  });
}

function order(worker: ServiceWorker, said: OfflineOrder): void {
  worker.postMessage(said);
}

function savesData(): boolean {
  return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
}
