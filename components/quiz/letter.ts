/** The letter of the option or form number `index`, counted from 0. */
export function letterOf(index: number): string {
  return String.fromCharCode(65 + index);
}
