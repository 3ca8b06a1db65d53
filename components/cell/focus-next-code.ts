/** Moves the focus to the next program on the page, whichever editor it stands in; on the last one it stays. */
export function focusNextCode(from: HTMLElement): void {
  const areas = [...document.querySelectorAll<HTMLTextAreaElement>('main textarea[aria-label="Code"]')];
  const here = areas.findIndex((area) => from.contains(area));
  areas[here + 1]?.focus();
}
