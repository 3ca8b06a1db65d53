import type { GivenAnswer } from "./answers";
import { type Card, cardKey } from "./card";

/** Seeds of the last so many answers are not drawn again, where there are others. */
const REMEMBERED = 50;

/**
 * A variant of the card that the reader has not had lately. It is the same all day, so that a reload asks the same
 * question. `given`: the answers to this card, in the order of time.
 */
export function freshSeed(card: Card, today: number, given: readonly GivenAnswer[]): number {
  if (card.variants <= 1) return 0;
  const before = given.filter(({ day }) => day < today).map(({ seed }) => seed);
  const lately = new Set(before.slice(-Math.min(REMEMBERED, card.variants - 1)));
  let seed = scatter(`${cardKey(card)} ${today}`) % card.variants;
  while (lately.has(seed)) seed = (seed + 1) % card.variants;
  return seed;
}

/** A whole number that looks drawn, the same for the same text: FNV-1a. Source: Fowler, Noll and Vo. */
function scatter(text: string): number {
  let hash = 0x811c9dc5;
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
