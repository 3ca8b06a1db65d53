/**
 * Decimal text as Python's `format(x, ".4f")` and `".4e"` write it. JavaScript's toFixed and toExponential differ in
 * three things: they round a tie up instead of to the even digit, drop the sign of −0, and write the exponent short.
 */

/** x with `digits` digits behind the point. */
export function fixed(x: number, digits: number): string {
  if (!Number.isFinite(x)) return nonFinite(x);
  const text = evenTie(
    Math.abs(x).toFixed(digits),
    Math.abs(x),
    (longer) => Math.abs(x).toFixed(Math.min(longer, 100)),
    digits,
  );
  return isNegative(x) ? `-${text}` : text;
}

/** x as d.dddde±dd. */
export function scientific(x: number, digits: number): string {
  if (!Number.isFinite(x)) return nonFinite(x);
  const size = Math.abs(x);
  const [, power] = size.toExponential(digits).split("e") as [string, string];
  const mantissa = evenTie(
    size.toExponential(digits).split("e")[0]!,
    size,
    (longer) => size.toExponential(Math.min(longer, 100)).split("e")[0]!,
    digits,
  );
  const exponent = Number(power);
  const sign = exponent < 0 ? "-" : "+";
  return `${isNegative(x) ? "-" : ""}${mantissa}e${sign}${String(Math.abs(exponent)).padStart(2, "0")}`;
}

function nonFinite(x: number): string {
  return Number.isNaN(x) ? "nan" : x > 0 ? "inf" : "-inf";
}

function isNegative(x: number): boolean {
  return x < 0 || Object.is(x, -0);
}

/** A tie was rounded up to an odd last digit: takes the digits as they are, cut off. */
function evenTie(rounded: string, x: number, withDigits: (digits: number) => string, digits: number): string {
  if (Number.isInteger(x) && digits > 0 && !rounded.includes("e") && Number(rounded) === x) return rounded;
  const long = withDigits(60);
  const point = long.indexOf(".");
  const cut = digits === 0 ? long.slice(0, point) : long.slice(0, point + 1 + digits);
  const rest = long.slice(point + 1 + digits);
  const isTie = /^50*$/.test(rest) && cut !== rounded;
  return isTie && Number(cut.at(-1)) % 2 === 0 ? cut : rounded;
}
