/** A file that is kept from the start. `revision`: what changes with its content, or null where the address does. */
export type KeptFile = { url: string; revision: string | null };

/** What the service worker of one build knows of its site. Paths begin with a slash. */
export type OfflineSite = {
  /** Names the build. */
  build: string;
  /** Scripts, styles and fonts of every page, the sandbox, and what is said where a page is not kept. */
  files: readonly KeptFile[];
  /** Files of the build that are too large for everybody: kept once they were used. */
  large: readonly string[];
  /** Pages that every reader keeps: the ways into the course. */
  pages: readonly string[];
  /** What a page fetches when it is used, by the page's path. */
  alongside: Readonly<Record<string, readonly string[]>>;
};
