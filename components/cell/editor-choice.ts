import { useSyncExternalStore } from "react";

/** Key under which the reader's choice of the plain text area is kept; absent: the full editor. */
export const EDITOR_KEY = "gradbook-editor";
const CHANGED = "gradbook-editor-changed";
const TOUCH = "(pointer: coarse)";

/** "touch": a screen for fingers, where the text area stays whatever was chosen. */
export type EditorChoice = "full" | "plain" | "touch";

export function useEditorChoice(): EditorChoice {
  return useSyncExternalStore(subscribe, current, untilKnown);
}

/** While the page comes to life nothing is loaded that a finger's screen would never use. */
const untilKnown = (): EditorChoice => "touch";

export function chooseEditor(choice: "full" | "plain"): void {
  chosen = choice;
  try {
    if (choice === "plain") localStorage.setItem(EDITOR_KEY, choice);
    else localStorage.removeItem(EDITOR_KEY);
  } catch {
    // Without storage the choice holds for this page only.
  }
  window.dispatchEvent(new Event(CHANGED));
}

/** What was chosen on this page, or found in storage. */
let chosen: "full" | "plain" | null = null;

function current(): EditorChoice {
  if (matchMedia(TOUCH).matches) return "touch";
  chosen ??= stored();
  return chosen;
}

function stored(): "full" | "plain" {
  try {
    return localStorage.getItem(EDITOR_KEY) === "plain" ? "plain" : "full";
  } catch {
    return "full";
  }
}

function subscribe(listener: () => void): () => void {
  const pointer = matchMedia(TOUCH);
  pointer.addEventListener("change", listener);
  window.addEventListener(CHANGED, listener);
  return () => {
    pointer.removeEventListener("change", listener);
    window.removeEventListener(CHANGED, listener);
  };
}
