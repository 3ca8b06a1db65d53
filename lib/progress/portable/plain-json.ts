/**
 * JSON that also keeps the numbers which JSON does not know: `{"$number": "NaN"}`. Names that begin with "$" get another
 * one. Fields stand by name, so that equal values are equal texts.
 */
export function writePlain(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => written(part));
}

/** Takes back what `writePlain` did to a value that JSON.parse has read. Not for values of any depth. */
export function readPlain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(readPlain);
  if (typeof value !== "object" || value === null) return value;
  const number = numberIn(value);
  if (number !== null) return number;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [
      name.startsWith("$$") ? name.slice(1) : name,
      readPlain(part),
    ]),
  );
}

const NUMBERS = new Map([
  ["NaN", Number.NaN],
  ["Infinity", Number.POSITIVE_INFINITY],
  ["-Infinity", Number.NEGATIVE_INFINITY],
  ["-0", -0],
]);

function numberIn(value: object): number | null {
  const [entry, ...others] = Object.entries(value);
  if (entry?.[0] !== "$number" || others.length > 0) return null;
  return NUMBERS.get(String(entry[1])) ?? null;
}

/** JSON.stringify looks at what this returns, and asks again for each part of it. */
function written(part: unknown): unknown {
  if (typeof part === "number")
    return Number.isFinite(part) && !Object.is(part, -0) ? part : new Special(part);
  if (typeof part !== "object" || part === null || Array.isArray(part)) return part;
  return Object.fromEntries(
    Object.entries(part)
      .map(([name, each]): [string, unknown] => [name.startsWith("$") ? `$${name}` : name, each])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** Written as it is: its name is not one of the value's own. */
class Special {
  readonly $number: string;

  constructor(value: number) {
    this.$number = Object.is(value, -0) ? "-0" : String(value);
  }
}
