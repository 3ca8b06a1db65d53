import { clientsClaim, setCacheNameDetails } from "workbox-core";
import { addPlugins, getCacheKeyForURL, matchPrecache, precacheAndRoute } from "workbox-precaching";
import { registerRoute, setCatchHandler } from "workbox-routing";
import { CacheFirst, NetworkFirst } from "workbox-strategies";
import type { OfflineOrder } from "../order";
import { pagesCache } from "../pages";
import type { OfflineSite } from "../site";
import { keepPage } from "./keep-page";
import { forgetOldBuilds, pagesOfOldBuilds } from "./old-builds";
import { asAsked, onlySound, underOnePath } from "./plugins";
import { takeOver } from "./take-over";

declare const self: ServiceWorkerGlobalScope;

const LARGE = "gradbook-large";
const NOT_KEPT = "/offline";
/** A network that is there and does not answer: after this the kept page is shown. */
const PATIENCE_SECONDS = 5;

/**
 * The service worker: files of the build from the cache, pages from the network and else as they were last seen. It knows
 * nothing of what a reader typed, which lies in stores of its own.
 */
export function serve(site: OfflineSite): void {
  setCacheNameDetails({ prefix: "gradbook" });
  const pages = pagesCache(site.build);
  const keep = async (paths: Iterable<string>) => {
    for (const path of paths) await keepPage(pages, path, site.alongside[path] ?? []);
  };

  const isOurs = (url: string) =>
    getCacheKeyForURL(url) !== undefined || site.large.includes(new URL(url).pathname);

  self.addEventListener("install", (event) => {
    // What was kept of the build before is kept of this one too.
    event.waitUntil(pagesOfOldBuilds(pages).then((old) => keep(new Set([...site.pages, ...old]))));
  });
  self.addEventListener("activate", (event) => {
    event.waitUntil(forgetOldBuilds(pages, { name: LARGE, files: site.large }));
  });
  self.addEventListener("message", (event) => {
    const order = event.data as OfflineOrder;
    event.waitUntil(order.kind === "keep" ? keep(order.pages) : takeOver(order.scripts, isOurs));
  });
  clientsClaim();
  answerRequests(site, pages);
}

function answerRequests(site: OfflineSite, pages: string): void {
  const matchOptions = { ignoreVary: true };
  addPlugins([asAsked]);
  precacheAndRoute([...site.files], { cleanURLs: false });
  registerRoute(
    ({ request, sameOrigin }) => sameOrigin && request.mode === "navigate",
    new NetworkFirst({
      cacheName: pages,
      networkTimeoutSeconds: PATIENCE_SECONDS,
      plugins: [onlySound, underOnePath],
      matchOptions,
    }),
  );
  registerRoute(
    ({ url, sameOrigin }) => sameOrigin && site.large.includes(url.pathname),
    new CacheFirst({ cacheName: LARGE, plugins: [onlySound], matchOptions }),
  );
  registerRoute(
    // What the router asks for is the network's alone: without an answer it opens the page itself, which is kept.
    ({ request, sameOrigin }) => sameOrigin && !request.headers.has("rsc"),
    new NetworkFirst({ cacheName: pages, plugins: [onlySound, underOnePath], matchOptions }),
  );
  setCatchHandler(async ({ request }) => {
    const said = request.mode === "navigate" ? await matchPrecache(NOT_KEPT) : undefined;
    return said ?? Response.error();
  });
}
