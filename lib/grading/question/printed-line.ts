/** A printed line apart: numbers, words, single signs. Blanks only part them. */
const pieces = /[-−+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-−+]?\d+)?|[\p{L}_$][\p{L}\d_$]*|[^\s]/gu;

/**
 * Whether two lines say the same: numbers by their value, at the digits that `expected` shows; the rest sign by sign, but
 * blanks only where they part words, and either kind of quote.
 */
export function sameLine(line: string, expected: string): boolean {
  const got = piecesOf(line);
  const wanted = piecesOf(expected);
  return got.length === wanted.length && wanted.every((piece, index) => samePiece(got[index] ?? "", piece));
}

const piecesOf = (line: string) =>
  line
    .replaceAll("−", "-")
    .replace(/['’‘“”]/g, '"')
    .match(pieces) ?? [];

function samePiece(got: string, expected: string): boolean {
  if (got === expected) return true;
  if (!isNumber(got) || !isNumber(expected)) return false;
  const distance = Math.abs(Number(got) - Number(expected));
  return distance === 0 || distance <= 0.5 * 10 ** -digitsToMeet(got, expected) * (1 + 1e-9);
}

const isNumber = (piece: string) => /\d/.test(piece) && Number.isFinite(Number(piece));

/** A long number may be rounded to this many significant digits; a shorter one is met at all that it shows. */
const longNumber = 6;
const fewestDigits = 4;

/**
 * The digits after the point at which two numbers have to agree: those that were printed; those that the reader wrote where
 * a long number was rounded. A whole number is met exactly.
 */
function digitsToMeet(got: string, expected: string): number {
  const printed = decimalsShown(expected);
  if (printed === 0) return Number.POSITIVE_INFINITY;
  const rounded = significantDigits(expected) > longNumber && significantDigits(got) >= fewestDigits;
  return rounded ? Math.min(printed, decimalsShown(got)) : printed;
}

/** "0.50" shows 2 digits after the point, "1.5e-7" 8. */
function decimalsShown(number: string): number {
  const [mantissa = "", exponent = "0"] = number.toLowerCase().split("e");
  return Math.max(0, (mantissa.split(".")[1]?.length ?? 0) - Number(exponent));
}

/** "0.0250" has 3. */
function significantDigits(number: string): number {
  const [mantissa = ""] = number.toLowerCase().split("e");
  return mantissa.replace(/^[-+]?[0.]*/, "").replace(".", "").length;
}
