/** What was typed into a text area before the page's script took over: React puts the text back that it knows. */
type EarlyTyping = { text: string; caret: number };

/** What is selected in a text area that has the focus. */
export type Selected = { area: HTMLTextAreaElement; start: number; end: number };

const KEY = "gradbookEarlyTyping";

/**
 * Stands in the page's head and remembers typing on the text area itself, before anything else hears of it. A text area
 * whose value was set once keeps its selection when React, between two keys, sets the text that it began with.
 */
export const earlyTypingScript = `addEventListener("focusin",function(e){var t=e.target;if(t instanceof HTMLTextAreaElement&&!t.${KEY}Set){t.${KEY}Set=1;t.value=t.value}},true);addEventListener("input",function(e){var t=e.target;if(t instanceof HTMLTextAreaElement)t.${KEY}={text:t.value,caret:t.selectionStart}},true)`;

/** To be asked before React takes a text area over, which puts its caret at an end. */
export function selectedNow(): Selected | null {
  if (typeof document === "undefined") return null;
  const area = document.activeElement;
  if (!(area instanceof HTMLTextAreaElement)) return null;
  return { area, start: area.selectionStart, end: area.selectionEnd };
}

/** Brings early typing back, selection included, and returns the text; null where nothing else than `known` was typed. */
export function restoreEarlyTyping(
  area: HTMLTextAreaElement,
  known: string,
  selected: Selected | null,
): string | null {
  const early = (area as { [KEY]?: EarlyTyping })[KEY];
  if (early && early.text !== known) {
    if (area.value !== early.text) {
      area.value = early.text;
      area.setSelectionRange(early.caret, early.caret);
    }
    return early.text;
  }
  if (selected?.area === area) area.setSelectionRange(selected.start, selected.end);
  return null;
}
