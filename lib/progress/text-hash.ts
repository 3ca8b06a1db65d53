/**
 * A short fingerprint of a text: its length in UTF-16 units and FNV-1a (32 bit, of its UTF-8 bytes), as "6-bf9cf968".
 * Tells whether a lesson's text changed since a draft began; no protection against anyone. Source: Fowler, Noll and Vo.
 */
export function textHash(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return `${text.length}-${(hash >>> 0).toString(16).padStart(8, "0")}`;
}
