/** A number or a word of a printed text, and the line on which it stands. Words of the two languages are told alike. */
type Token = { text: string; number: number | null; line: number };

/** Where two printed texts part: the piece of each that is there (null: its text has ended), and the twin's line. */
export type TwinDifference = { cell: string | null; twin: string | null; line: number };

const NUMBER = String.raw`(?<![\w.])[-−]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?(?!\w)`;
const WORD = String.raw`[\p{L}_][\p{L}\p{N}_]*`;
const TOKEN = new RegExp(`${NUMBER}|${WORD}|\\S`, "gu");
/** Signs that only set pieces apart: the two languages set them differently. */
const SEPARATORS = /["'`{},]/;

/** Python's words for what JavaScript prints otherwise. */
const ALIKE: Readonly<Record<string, string>> = {
  True: "true",
  False: "false",
  None: "null",
  Infinity: "inf",
  NaN: "nan",
};

/**
 * The first place at which the output of a cell and that of its twin differ; null where they agree. Numbers are compared
 * as numbers (`numbersAgree`), everything else as text; spaces, line breaks, quotation marks, commas and braces do not
 * count, so that a cell's object may be printed by a twin line for line.
 */
export function twinDifference(cell: string, twin: string): TwinDifference | null {
  const [ours, theirs] = [tokensOf(cell), tokensOf(twin)];
  for (let index = 0; index < Math.max(ours.length, theirs.length); index++) {
    const [mine, other] = [ours[index], theirs[index]];
    if (mine && other && tokensAgree(mine, other)) continue;
    const line = other?.line ?? theirs.at(-1)?.line ?? 1;
    return { cell: mine?.text ?? null, twin: other?.text ?? null, line };
  }
  return null;
}

function tokensOf(text: string): Token[] {
  return text.split("\n").flatMap((lineText, index) =>
    [...lineText.matchAll(TOKEN)].flatMap(([piece]) => {
      if (SEPARATORS.test(piece)) return [];
      const isNumber = /\d/.test(piece) && !/^[\p{L}_]/u.test(piece);
      const number = isNumber ? Number(piece.replace("−", "-")) : null;
      return [{ text: ALIKE[piece] ?? piece, number, line: index + 1 }];
    }),
  );
}

function tokensAgree(a: Token, b: Token): boolean {
  if (a.number === null || b.number === null) return a.text === b.text;
  return numbersAgree(a.text, b.text);
}

/** Digits that are held against each other: in general, and where one number is cut off and the other is not. */
const DIGITS = 6;
const DIGITS_CUT_OFF = 4;

/** "3" of JavaScript, "3." of a tensor. */
const WHOLE = /^[-−]?\d+\.?$/;

/**
 * Whether two printed numbers agree to one unit in the last printed digit. Of fractions printed with different precision
 * four significant digits count, of any others six (float32 holds seven). Two whole numbers must be equal.
 */
export function numbersAgree(a: string, b: string): boolean {
  const [x, y] = [Number(a.replace("−", "-")), Number(b.replace("−", "-"))];
  if (x === y) return true;
  const whole = [a, b].filter((written) => WHOLE.test(written)).length;
  if (whole === 2) return false;
  const digits = whole === 1 || decimalsOf(a) === decimalsOf(b) ? DIGITS : DIGITS_CUT_OFF;
  const finest = Math.max(decimalsOf(a), decimalsOf(b));
  const size = Math.max(Math.abs(x), Math.abs(y));
  const unit = Math.max(10 ** -finest, 10 ** (Math.floor(Math.log10(size)) + 1 - digits));
  // A unit is not exactly a difference of two binary fractions.
  return Math.abs(x - y) <= unit * (1 + 1e-6);
}

/** Digits after the point, a power of ten counted in: "1.5e-03" has 4. */
function decimalsOf(written: string): number {
  const [digits = "", exponent = "0"] = written.toLowerCase().split("e");
  const fraction = digits.split(".")[1] ?? "";
  return fraction.length - Number(exponent);
}
