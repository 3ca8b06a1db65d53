import {
  type Bound,
  type CellError,
  formatInline,
  type Miss,
  type Observed,
  type Tolerance,
  visible,
} from "@/lib/model";
import { boundWords } from "./bound";
import { type Difference, difference } from "./difference";

/** Characters of one value in a sentence. */
const longest = 120;

/** A call as one would write it: `slope(2.5)`. */
export function describeCall(name: string, args: Observed[]): string {
  return `${visible(name)}(${args.map(inSentence).join(", ")})`;
}

/** What a failing call did and what it should have done: `slope(2.5) gave 0; expected 1 (within 1e-6).` */
export function describeMiss(miss: Miss): string {
  const { name, args, got } = miss;
  const call = describeCall(name, args);
  switch (got.kind) {
    case "missing":
      return `${call} could not be called: the answer exports no "${visible(got.name)}".`;
    case "todo":
      return `${call} reached todo(): that place is still to fill.`;
    case "threw":
      return `${call} threw ${errorWords(got.error)}; expected ${wanted(miss)}.`;
    case "returned":
      return describeReturn(call, got.value, miss);
  }
}

/** Errors that the checking itself reports: their message is a sentence for the reader, and says it all. */
const SENTENCES = ["MissingExport", "IncompleteCheck", "SandboxError"];

/** Why an answer could not run: an error of the program by its line, name and message, one of ours as its sentence. */
export function describeBroken({ name, message, line, hint }: CellError): string {
  if (SENTENCES.includes(name)) return message;
  return `${line === null ? "" : `Line ${line}: `}${name}: ${message}${hint === undefined ? "" : ` – ${hint}`}`;
}

function wanted({ expected, tolerance, bound }: Miss): string {
  return bound ? boundWords(bound) : inSentence(expected) + within(expected, tolerance);
}

function describeReturn(call: string, got: Observed, miss: Miss): string {
  const { expected, tolerance, bound } = miss;
  if (got.kind === "undefined" && expected.kind !== "undefined")
    return `${call} gave nothing: is a return missing? Expected ${wanted(miss)}.`;
  if (bound) return describeOutside(call, got, bound);
  const parting = difference(got, expected, tolerance);
  if (parting?.reason === "type" && parting.path === "")
    return `${call} gave ${typed(got)}; expected ${typed(expected)}${within(expected, tolerance)}.`;
  const where = parting ? describeParting(parting) : "";
  return `${call} gave ${inSentence(got)}; expected ${wanted(miss)}.${where}`;
}

function describeOutside(call: string, got: Observed, bound: Bound): string {
  if (got.kind === "number") return `${call} gave ${inSentence(got)}; expected ${boundWords(bound)}.`;
  return `${call} gave ${typed(got)}; expected a number, ${boundWords(bound)}.`;
}

function describeParting({ path, got, expected, reason }: Difference): string {
  if (reason === "unseen") {
    const here = path === "" ? "The value" : `What stands at ${visible(path)}`;
    return ` ${here} cannot be compared: it is a function, is hidden, or is too long to arrive whole.`;
  }
  if (path === "") return "";
  return ` At ${visible(path)} stands ${inSentence(got)} instead of ${inSentence(expected)}.`;
}

/**
 * The larger of the two tolerances at the expected number: whatever is nearer than this passes. Nothing where the
 * number has to be met exactly or is not finite.
 */
function within(expected: Observed, { absolute, relative }: Tolerance): string {
  if (expected.kind !== "number" || !Number.isFinite(expected.value)) return "";
  const bound = Number(Math.max(absolute, relative * Math.abs(expected.value)).toPrecision(2));
  if (bound === 0) return "";
  return ` (within ${bound < 1e-3 ? bound.toExponential() : String(bound)})`;
}

/** The value with its type in front, where two values may look alike: the string "1". */
function typed(value: Observed): string {
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

function errorWords({ name, message, line }: { name: string; message: string; line: number | null }): string {
  const text = shortened(visible(message ? `${name}: ${message}` : name).replace(/\s*\n\s*/g, " "));
  return line === null ? text : `${text} (line ${line})`;
}

function inSentence(value: Observed): string {
  return shortened(formatInline(value));
}

function shortened(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}
