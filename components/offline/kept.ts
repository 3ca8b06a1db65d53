import { isPagesCache, pageOf } from "@/lib/offline";

/** Paths of the pages that are kept on this device. */
export async function keptPages(): Promise<Set<string>> {
  if (!("caches" in window)) return new Set();
  const names = (await caches.keys()).filter(isPagesCache);
  const lists = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  return new Set(lists.flat().map(({ url }) => pageOf(new URL(url))));
}
