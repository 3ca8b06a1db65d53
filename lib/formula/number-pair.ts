/** Digits that are shown of a number, where fewer than all suffice. */
const usualDigits = 4;

/** Two numbers as a sentence quotes them: short, but with so many digits that they are seen to differ. */
export function numberPair(a: number, b: number): [a: string, b: string] {
  for (let digits = usualDigits; digits <= 17; digits++) {
    const pair = [shortened(a, digits), shortened(b, digits)] as [string, string];
    if (pair[0] !== pair[1]) return pair;
  }
  return [String(a), String(b)];
}

const shortened = (x: number, digits: number) => String(Number(x.toPrecision(digits))).replace("-", "−");
