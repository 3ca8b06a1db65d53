import type { Given } from "./read";

/** Gathers what a reader must know. A chart that was filled in before keeps its notes and gets no second ones. */
export class Notes {
  readonly list: string[];
  readonly #filledIn: boolean;

  constructor({ notes }: Given) {
    this.#filledIn = Array.isArray(notes);
    this.list = Array.isArray(notes) ? notes.filter((note) => typeof note === "string") : [];
  }

  add(note: string): void {
    if (!this.#filledIn && !this.list.includes(note)) this.list.push(note);
  }

  /** "3 of 20 values of loss are not finite, or too large to draw; such values leave gaps." */
  addGaps(values: readonly number[], of: string, consequence = "leave gaps"): void {
    const gaps = values.reduce((sum, value) => (Number.isFinite(value) ? sum : sum + 1), 0);
    if (gaps === 0) return;
    this.add(
      `${count(gaps)} of ${count(values.length)} values of ${of} ${gaps === 1 ? "is" : "are"} not finite, or too large to draw; such values ${consequence}.`,
    );
  }

  /** The first items; what is left out is said. */
  first<T>(items: readonly T[], most: number, what: string): T[] {
    if (items.length > most)
      this.add(`The first ${count(most)} of ${count(items.length)} ${what} are shown.`);
    return items.slice(0, most);
  }
}

/** A count with commas between thousands. */
export function count(whole: number): string {
  return String(whole).replace(/\B(?=(\d{3})+$)/g, ",");
}
