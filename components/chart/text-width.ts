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

/** The text on one line, or broken at a space into two where it is wider than `room`; each is cut to its room. */
export function fitLines(text: string, fontSize: number, room: number): string[] {
  const words = text.split(" ");
  let first = words.length;
  while (first > 1 && textWidth(words.slice(0, first).join(" "), fontSize) > room) first--;
  const lines = [words.slice(0, first), words.slice(first)].filter((line) => line.length > 0);
  return lines.map((line) => fitText(line.join(" "), fontSize, room));
}

function letterEms(letter: string): number {
  if (/[iIjl.,:;'′ |()⁰-⁹⁻]/.test(letter)) return 0.34;
  if (/[frt]/.test(letter)) return 0.42;
  if (/[mwMW…]/.test(letter)) return 0.92;
  if (/[A-Z]/.test(letter)) return 0.72;
  return 0.63;
}
