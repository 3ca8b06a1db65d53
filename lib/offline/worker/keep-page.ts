import { copyResponse } from "workbox-core";

/** Puts a page of the site into the cache, with what it fetches. What the site no longer has is left out. */
export async function keepPage(cacheName: string, path: string, alongside: readonly string[]): Promise<void> {
  const cache = await caches.open(cacheName);
  for (const each of [path, ...alongside]) {
    if (await cache.match(each, { ignoreVary: true })) continue;
    // A plain file server may let the browser keep a page of the build before.
    const response = await fetch(each, { cache: "no-cache" });
    // A page that came by a redirect, as a file server's do, is refused by the browser unless it is a copy.
    if (response.ok) await cache.put(each, await copyResponse(response));
  }
}
