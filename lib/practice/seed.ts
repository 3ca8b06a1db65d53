import type { GivenAnswer } from "./answers";
import { type Card, cardKey } from "./card";

/** Variants of the last so many answers are not drawn again, where there are others. */
const REMEMBERED = 50;

/** The variants that the reader had before today, the last one last. `given`: the answers to a card, in the order of time. */
export function seedsBefore(today: number, given: readonly GivenAnswer[]): number[] {
  return given
    .filter(({ day }) => day < today)
    .map(({ seed }) => seed)
    .slice(-REMEMBERED);
}

/**
 * A variant of the card that the reader has not had lately, one of `seeds`. It is the same all day, so that a reload asks
 * the same question. `lately`: as `seedsBefore` has them.
 */
export function freshSeed(
  card: Omit<Card, "variants">,
  today: number,
  lately: readonly number[],
  seeds: readonly number[],
): number {
  const [only = 0] = seeds;
  if (seeds.length <= 1) return only;
  const avoided = new Set(lately.slice(1 - seeds.length));
  let place = scatter(`${cardKey(card)} ${today}`) % seeds.length;
  while (avoided.has(seeds[place] ?? only)) place = (place + 1) % seeds.length;
  return seeds[place] ?? only;
}

/** A whole number that looks drawn, the same for the same text: FNV-1a. Source: Fowler, Noll and Vo. */
function scatter(text: string): number {
  let hash = 0x811c9dc5;
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
