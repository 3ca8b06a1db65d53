export type { OfflineOrder } from "./order";
export { isPagesCache, pageOf, pagesCache } from "./pages";
export type { KeptFile, OfflineSite } from "./site";
