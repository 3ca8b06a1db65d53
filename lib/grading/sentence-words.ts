import { type CellError, formatInline, type Observed, type Tolerance, visible } from "@/lib/model";

/** Characters of one value in a sentence. */
const longest = 120;

/** A call as one would write it: `slope(2.5)`. */
export function describeCall(name: string, args: Observed[]): string {
  return `${visible(name)}(${args.map(inSentence).join(", ")})`;
}

/**
 * The larger of the two tolerances at the expected number: whatever is nearer than this passes. Nothing where the
 * number has to be met exactly or is not finite.
 */
export function within(expected: Observed, { absolute, relative }: Tolerance): string {
  if (expected.kind !== "number" || !Number.isFinite(expected.value)) return "";
  const bound = Number(Math.max(absolute, relative * Math.abs(expected.value)).toPrecision(2));
  if (bound === 0) return "";
  return ` (within ${bound < 1e-3 ? bound.toExponential() : String(bound)})`;
}

/** The value with its type in front, where two values may look alike: the string "1". */
export function typed(value: Observed): string {
  const text = inSentence(value);
  switch (value.kind) {
    case "number":
    case "string":
    case "boolean":
    case "bigint":
    case "symbol":
    case "object":
    case "tensor":
    case "function":
    case "error":
      return `the ${value.kind} ${text}`;
    case "array":
      return value.className === "Array" ? `the array ${text}` : text;
    default:
      return text;
  }
}

export function errorWords({ name, message, line }: CellError): string {
  const text = shortened(visible(message ? `${name}: ${message}` : name).replace(/\s*\n\s*/g, " "));
  return line === null ? text : `${text} (line ${line})`;
}

export function inSentence(value: Observed): string {
  return shortened(formatInline(value));
}

function shortened(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}
