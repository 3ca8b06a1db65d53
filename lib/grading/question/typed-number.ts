/** A typed number, with what was written behind it; or why it cannot be read. */
export type TypedNumber = { kind: "read"; value: number; unit: string } | { kind: "unreadable"; why: string };

/** Longer than any number that a person types. */
const LONGEST = 60;

const DECIMAL = String.raw`[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?`;
const NUMBER = new RegExp(`^(${DECIMAL})(?:/(${DECIMAL}))?$`, "i");
const POWER = new RegExp(String.raw`^(${DECIMAL})[*·×]10\^?([+-]?\d+)$`);

/**
 * Reads what people type for a number: 0.25, .25, 2.5e-1, 1/4, 25 %, 2.5·10^-1, −3 with a minus of any kind, a unit behind
 * it, ∞. A comma is asked about: it may be a decimal sign or part thousands.
 */
export function readTypedNumber(typed: string): TypedNumber {
  const text = typed
    .normalize("NFKC")
    .replace(/[−–—‒]/g, "-")
    .trim();
  if (text.length > LONGEST) return unreadable("That is too long for a number.");
  if (/\d[,']\d/.test(text))
    return unreadable("Write a point for the decimals and nothing between thousands: 1234.5.");
  const infinite = /^([+-]?)\s*(?:∞|inf(?:inity)?)$/i.exec(text);
  if (infinite) return read(infinite[1] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY, "");
  const [, digits = "", unit = ""] = /^([-+\d.eE/*·×^\s]*)(.*)$/su.exec(text) ?? [];
  const value = valueIn(digits.replace(/\s+/g, ""));
  if (value === null)
    return unreadable(`“${text.slice(0, 20)}” is not a number. Write one such as −0.25, 1/4 or 2.5e-3.`);
  return read(value, unit.trim());
}

function valueIn(text: string): number | null {
  const power = POWER.exec(text);
  if (power) return finite(Number(`${power[1]}e${power[2]}`));
  const [, above, below] = NUMBER.exec(text) ?? [];
  if (above === undefined) return null;
  return finite(below === undefined ? Number(above) : Number(above) / Number(below));
}

const finite = (value: number) => (Number.isFinite(value) ? value : null);
const read = (value: number, unit: string): TypedNumber => ({ kind: "read", value, unit });
const unreadable = (why: string): TypedNumber => ({ kind: "unreadable", why });
