import { copyResponse } from "workbox-core";
import type { WorkboxPlugin } from "workbox-core/types.js";
import { pageOf } from "../pages";

/** Keeps what was served in full: no redirects, no errors. */
export const onlySound: WorkboxPlugin = {
  cacheWillUpdate: async ({ response }) =>
    response.status === 200 && !response.redirected ? response : null,
};

/** Keeps a page once, whatever its address says beyond the path. */
export const underOnePath: WorkboxPlugin = {
  cacheKeyWillBeUsed: async ({ request }) => {
    const url = new URL(request.url);
    return new URL(pageOf(url), url).href;
  },
};

/** A worker knows itself by the address of its answer, and a kept one lacks what stands behind the #, which the bundler reads. */
export const asAsked: WorkboxPlugin = {
  handlerWillRespond: async ({ request, response }) =>
    request.destination === "worker" ? copyResponse(response) : response,
};
