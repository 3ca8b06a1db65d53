import { beginHistory, continueHistory, type TypedText, type TypingHistory } from "./editor/typing-history";

/** The editor takes over between two keys: when nothing has happened in the text area for so long. */
const PAUSE_MS = 300;

type Ready<M> = (module: M, history: TypingHistory) => void;

/**
 * Watches a text area from focus to takeover: loads the editor, keeps what is typed meanwhile, and calls `ready` at the
 * first pause after that. Never while a word is being composed or a button is pressed, never once the focus has gone.
 * Returns what ends the watch.
 */
export function watchForPause<M>(
  area: HTMLTextAreaElement,
  load: () => Promise<M>,
  ready: Ready<M>,
): () => void {
  const ended = new AbortController();
  let module: M | null = null;
  let history = beginHistory(typedIn(area));
  let busy = false;
  let waiting = 0;

  const again = () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(() => {
      if (!module || busy || document.activeElement !== area) return;
      ended.abort();
      ready(module, continueHistory(history, typedIn(area)));
    }, PAUSE_MS);
  };
  const on = (names: string[], listener: () => void, target: EventTarget = area) => {
    for (const name of names) target.addEventListener(name, listener, { signal: ended.signal });
  };
  on(["keydown", "keyup", "pointermove", "select"], again);
  on(["input"], () => {
    history = continueHistory(history, typedIn(area));
    again();
  });
  on(["pointerdown", "compositionstart"], () => {
    busy = true;
  });
  on(["pointerup", "pointercancel"], () => again(), document);
  on(
    ["pointerup", "pointercancel"],
    () => {
      busy = false;
    },
    document,
  );
  on(["compositionend"], () => {
    busy = false;
    again();
  });
  on(["blur"], () => ended.abort());
  ended.signal.addEventListener("abort", () => clearTimeout(waiting));

  void load().then(
    (loaded) => {
      module = loaded;
      if (!ended.signal.aborted) again();
    },
    // Offline, say: the reader goes on in the text area, and the next focus tries again.
    () => ended.abort(),
  );
  return () => ended.abort();
}

export function typedIn({
  value,
  selectionStart,
  selectionEnd,
  selectionDirection,
}: HTMLTextAreaElement): TypedText {
  return {
    text: value,
    start: selectionStart,
    end: selectionEnd,
    backward: selectionDirection === "backward",
  };
}
