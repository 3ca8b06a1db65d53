/** Moves the focus to the next program on the page; on the last one it stays. */
export function focusNextCode(from: HTMLElement): void {
  const areas = [...document.querySelectorAll<HTMLTextAreaElement>("main textarea")];
  const here = areas.findIndex((area) => from.contains(area));
  areas[here + 1]?.focus();
}
