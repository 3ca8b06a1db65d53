/** The used lines with `line` at `place`, counted from 0 among the others; null takes it out. */
export function placed(used: readonly string[], line: string, place: number | null): string[] {
  const others = used.filter((each) => each !== line);
  return place === null ? others : [...others.slice(0, place), line, ...others.slice(place)];
}

/** One step of `line`: up into the answer's end, up and down within it, and down out of it. */
export function stepped(used: readonly string[], line: string, step: "up" | "down"): string[] {
  const at = used.indexOf(line);
  if (step === "up") return placed(used, line, at === -1 ? used.length : Math.max(0, at - 1));
  return placed(used, line, at === -1 || at === used.length - 1 ? null : at + 1);
}

/** Where `line` is, for those who hear it. */
export function spokenPlace(used: readonly string[], line: string): string {
  const at = used.indexOf(line);
  return at === -1 ? "Not used." : `Line ${at + 1} of ${used.length} in your answer.`;
}

/**
 * Where a dragged line would fall. `y` is the pointer's height, `middles` those of the other used lines from the top, `end` where
 * the answer ends; all grow downwards. null: among the lines that are not used.
 */
export function dropPlace(y: number, middles: readonly number[], end: number): number | null {
  return y > end ? null : middles.filter((middle) => middle < y).length;
}
