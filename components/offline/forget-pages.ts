/** Names of all stores of ours begin like this. */
const OURS = "gradbook";

/** Deletes all pages that are kept on this device, and the service worker that keeps them. Rejects where the browser refuses. */
export async function forgetPages(): Promise<void> {
  // Neither is there on pages that are not served securely. The worker goes first, or it would keep the next page again.
  if ("serviceWorker" in navigator)
    for (const worker of await navigator.serviceWorker.getRegistrations())
      if (worker.scope === `${location.origin}/`) await worker.unregister();
  if ("caches" in window)
    for (const name of await caches.keys()) if (name.startsWith(OURS)) await caches.delete(name);
}
