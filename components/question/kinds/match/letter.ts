/** 0 → "A", 25 → "Z", 26 → "AA": what a partner is called beside the pairs. */
export function letterOf(index: number): string {
  const letter = String.fromCharCode("A".charCodeAt(0) + (index % 26));
  return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter;
}
