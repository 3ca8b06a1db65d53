import { distance } from "fastest-levenshtein";

/** The known word that differs from `word` in at most a third of its letters, capitals aside; null when none does. */
export function nearest(word: string, known: readonly string[]): string | null {
  const spelled = word.slice(0, 60).toLowerCase();
  const ranked = known
    .map((name) => ({ name, apart: distance(spelled, name.toLowerCase()) }))
    .sort((a, b) => a.apart - b.apart);
  const best = ranked[0];
  return best && best.apart <= Math.max(1, Math.floor(best.name.length / 3)) ? best.name : null;
}

/** "Did you mean X?" where a near word is known, else the list of what there is. */
export function suggestion(word: string, known: readonly string[], write = (name: string) => name): string {
  const near = nearest(word, known);
  return near ? `did you mean ${write(near)}?` : `use one of: ${known.map(write).join(", ")}.`;
}
