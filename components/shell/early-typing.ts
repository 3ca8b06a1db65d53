/** What was typed into a text area before the page's script took over: React puts the text back that it knows. */
type EarlyTyping = { text: string; caret: number };

const KEY = "gradbookEarlyTyping";

/** Stands in the page's head and remembers typing on the text area itself. */
export const earlyTypingScript = `addEventListener("input",function(e){var t=e.target;if(t instanceof HTMLTextAreaElement)t.${KEY}={text:t.value,caret:t.selectionStart}})`;

/** Brings early typing back, caret included, and returns the text; null where there was none. */
export function restoreEarlyTyping(area: HTMLTextAreaElement): string | null {
  const early = (area as { [KEY]?: EarlyTyping })[KEY];
  if (!early || early.text === area.value) return null;
  area.value = early.text;
  area.setSelectionRange(early.caret, early.caret);
  return early.text;
}
