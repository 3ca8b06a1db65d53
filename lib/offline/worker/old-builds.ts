import { isPagesCache } from "../pages";

/** Paths of all pages that are kept of other builds than the one whose cache is named. */
export async function pagesOfOldBuilds(current: string): Promise<string[]> {
  const lists = await Promise.all((await oldCaches(current)).map(pathsIn));
  return lists.flat();
}

/** Deletes what other builds have left. Of the large files those stay that this build has too. */
export async function forgetOldBuilds(
  current: string,
  large: { name: string; files: readonly string[] },
): Promise<void> {
  for (const name of await oldCaches(current)) await caches.delete(name);
  const cache = await caches.open(large.name);
  for (const path of await pathsIn(large.name)) if (!large.files.includes(path)) await cache.delete(path);
}

async function oldCaches(current: string): Promise<string[]> {
  return (await caches.keys()).filter((name) => isPagesCache(name) && name !== current);
}

async function pathsIn(name: string): Promise<string[]> {
  const kept = await (await caches.open(name)).keys();
  return kept.map(({ url }) => new URL(url).pathname);
}
