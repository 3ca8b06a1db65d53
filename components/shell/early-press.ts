/** The last press of a button, as the page's head keeps it. */
type EarlyPress = { event: Event; button: HTMLButtonElement };

const KEY = "gradbookEarlyPress";

/** Stands in the page's head and remembers a reader's press: the part that was pressed may not be alive yet. */
export const earlyPressScript = `addEventListener("click",function(e){var b=e.isTrusted&&e.target instanceof Element&&e.target.closest("button");if(b)window.${KEY}={event:e,button:b}},true)`;

/**
 * Presses again what was pressed in this part of the page before it came to life. A press that is still under way is
 * left alone: it brought the part to life, and reaches it by itself.
 */
export function replayEarlyPress(part: HTMLElement): void {
  const place = window as { [KEY]?: EarlyPress };
  const press = place[KEY];
  if (!press || !part.contains(press.button)) return;
  delete place[KEY];
  if (press.event.eventPhase === Event.NONE) press.button.click();
}
