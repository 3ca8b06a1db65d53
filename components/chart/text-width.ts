/**
 * Width of a label in the interface's sans at semibold, in the units of `fontSize`, to about 10 %.
 * The layout needs it where no browser can measure, and errs to the wide side.
 */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const letter of text) ems += letterEms(letter);
  return ems * fontSize;
}

/** The text, cut with an ellipsis where it is wider than `room`. */
export function fitText(text: string, fontSize: number, room: number): string {
  if (textWidth(text, fontSize) <= room) return text;
  let kept = text;
  while (kept.length > 1 && textWidth(`${kept}…`, fontSize) > room) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}

function letterEms(letter: string): number {
  if (/[iIjl.,:;'′ |()⁰-⁹⁻]/.test(letter)) return 0.34;
  if (/[frt]/.test(letter)) return 0.42;
  if (/[mwMW…]/.test(letter)) return 0.92;
  if (/[A-Z]/.test(letter)) return 0.72;
  return 0.63;
}
