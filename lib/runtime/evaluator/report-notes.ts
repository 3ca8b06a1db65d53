type Line = { name: string; line: { points: number; gaps: number; wentBack: boolean }; kept: number };

/** What a reader must know about reported lines: gaps, order, thinning, what was left out. `shown`: how many lines, where there were more. */
export function notesOf(lines: readonly Line[], shown: number | null): string[] {
  const notes = lines.flatMap(notesOfLine);
  const thinned = lines.filter(({ line, kept }) => kept < line.points).map(({ line }) => line.points);
  if (thinned.length > 0)
    notes.push(
      `Of ${count(Math.max(...thinned))} points some hundreds are drawn: both ends, the least and the greatest of every stretch.`,
    );
  if (shown !== null)
    notes.push(`The first ${shown} names are drawn; what was reported under others is not.`);
  return notes;
}

function notesOfLine({ name, line: { points, gaps, wentBack } }: Line): string[] {
  const notes: string[] = [];
  if (gaps > 0)
    notes.push(
      `${count(gaps)} of ${count(points)} values of ${name} ${gaps === 1 ? "is" : "are"} not finite, or too large to draw, and ${gaps === 1 ? "leaves a gap" : "leave gaps"}.`,
    );
  if (wentBack) notes.push(`The steps of ${name} went back; its points are drawn by increasing step.`);
  return notes;
}

function count(whole: number): string {
  return whole.toLocaleString("en");
}
