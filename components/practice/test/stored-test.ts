import type { Answer } from "@/lib/model";

/** A test under way: what is drawn follows from the seed. `answers`: by the card's key. */
export type StoredTest = { seed: number; answers: Record<string, Answer>; ended: boolean };

const keyOf = (part: string) => `gradbook-test-${part}`;

/** The test of this tab, so that a reload loses no answer; null: none, or the browser keeps nothing. */
export function storedTest(part: string): StoredTest | null {
  try {
    const text = sessionStorage.getItem(keyOf(part));
    return text === null ? null : (JSON.parse(text) as StoredTest);
  } catch {
    // Without storage a test lives as long as its page.
    return null;
  }
}

export function storeTest(part: string, test: StoredTest | null): void {
  try {
    if (test) sessionStorage.setItem(keyOf(part), JSON.stringify(test));
    else sessionStorage.removeItem(keyOf(part));
  } catch {
    // As above: the page goes on without.
  }
}
