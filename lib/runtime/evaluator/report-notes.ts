type Line = { name: string; line: { points: number; gaps: number; wentBack: boolean }; kept: number };

/** What a reader must know about reported lines: gaps, thinning, order, what was left out. `shown`: how many lines, where there were more. */
export function notesOf(lines: readonly Line[], shown: number | null): string[] {
  const tooMany =
    shown === null ? [] : [`The first ${shown} names are drawn; what was reported under others is not.`];
  return [...lines.flatMap(notesOfLine), ...tooMany];
}

function notesOfLine({ name, line: { points, gaps, wentBack }, kept }: Line): string[] {
  const notes: string[] = [];
  if (gaps > 0)
    notes.push(
      `${count(gaps)} of ${count(points)} values of ${name} ${gaps === 1 ? "is" : "are"} not finite, or too large to draw, and ${gaps === 1 ? "leaves a gap" : "leave gaps"}.`,
    );
  if (kept < points)
    notes.push(
      `Of ${count(points)} points of ${name}, ${count(kept)} are drawn; the least and greatest of every stretch are among them.`,
    );
  if (wentBack) notes.push(`The steps of ${name} went back; its points are drawn by increasing step.`);
  return notes;
}

function count(whole: number): string {
  return whole.toLocaleString("en");
}
