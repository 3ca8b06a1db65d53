/** An editor that can go back to plain text. */
export type Closable = { close: () => void };

/** Editors on a page at one time: each costs memory and script time. */
const MOST = 3;

let live: Closable[] = [];

/** Notes that an editor was opened or used; beyond the limit, the one that was not used for longest is closed. */
export function use(editor: Closable): void {
  live = [editor, ...live.filter((other) => other !== editor)];
  for (const leastRecent of live.slice(MOST)) leastRecent.close();
}

export function forget(editor: Closable): void {
  live = live.filter((other) => other !== editor);
}
