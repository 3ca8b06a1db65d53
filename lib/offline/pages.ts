// All caches of ours begin with "gradbook", so that “Forget everything” finds them.
const PAGES = "gradbook-pages-";

/** The name of the cache that holds the pages of a build. */
export function pagesCache(build: string): string {
  return PAGES + build;
}

export function isPagesCache(name: string): boolean {
  return name.startsWith(PAGES);
}

/**
 * A page's one path, under which it is kept: settings in the address do not change what is served, and a plain file server
 * adds a slash.
 */
export function pageOf(url: URL): string {
  return url.pathname.replace(/\/+$/, "") || "/";
}
