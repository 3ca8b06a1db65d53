/** What a page asks of the service worker. */
export type OfflineOrder =
  /** Keep these pages, with what they fetch, as far as they are not kept yet. */
  | { kind: "keep"; pages: string[] }
  /** A page that has these scripts is open: let a new worker that waits take over, if the page is of its build. */
  | { kind: "take-over"; scripts: string[] };
