/** A lesson's text with a word at its end, on a line of its own with an empty line before it, and the number of that line. */
export function putWord(text: string, word: string): { text: string; line: number } {
  const end = text.includes("\r\n") ? "\r\n" : "\n";
  const before = `${text.trimEnd()}${end}${end}`;
  return { text: `${before}${word}${end}`, line: before.split("\n").length };
}
