const COUNTS = [
  "no",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];
const PLACES = [
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
  "eleventh",
  "twelfth",
];

/** 2, "line" → "two lines"; above twelve in digits. */
export function counted(count: number, noun: string): string {
  return `${inWords(count)} ${noun}${count === 1 ? "" : "s"}`;
}

/** 3 → "three", 13 → "13". */
export const inWords = (count: number): string => COUNTS[count] ?? String(count);

/** 0 → "first"; from the thirteenth on "line 13". */
export function nth(index: number, noun: string): string {
  const place = PLACES[index];
  return place === undefined ? `${noun} ${index + 1}` : `${place} ${noun}`;
}

/** "two lines are open" → "Two lines are open". */
export const asSentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
