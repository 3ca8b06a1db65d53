declare const self: ServiceWorkerGlobalScope;

/**
 * Lets this worker, which waits, take the place of an older build's, if the page that asks is of this build and no other
 * page is open: a page of the older build may still need that build's files.
 */
export async function takeOver(scripts: readonly string[], isOurs: (url: string) => boolean): Promise<void> {
  const open = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  const pages = open.filter(({ frameType }) => frameType === "top-level");
  if (pages.length === 1 && scripts.every(isOurs)) await self.skipWaiting();
}
