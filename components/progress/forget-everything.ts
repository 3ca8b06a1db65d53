import type { Progress } from "@/lib/progress";
import { forgetSettings } from "../shell/settings";

/** Names of all stores of ours begin like this. */
const OURS = "gradbook";

/**
 * Deletes all that the site keeps on this device: the log, choices, and what a service worker has stored, with the worker
 * itself. Other tabs are told by the log, and start anew. Rejects where the browser refuses.
 */
export async function forgetEverything(progress: Progress): Promise<void> {
  await progress.forget();
  forgetSettings();
  // Neither is there on pages that are not served securely.
  if ("caches" in window)
    for (const name of await caches.keys()) if (name.startsWith(OURS)) await caches.delete(name);
  if ("serviceWorker" in navigator)
    for (const worker of await navigator.serviceWorker.getRegistrations())
      if (worker.scope === `${location.origin}/`) await worker.unregister();
}
