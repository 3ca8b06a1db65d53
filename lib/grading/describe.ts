import { type Bound, type CellError, type Miss, type Observed, visible } from "@/lib/model";
import { apart } from "./apart";
import { boundWords } from "./bound";
import { describeGradient, describeNoGradient } from "./describe-gradient";
import { describeStray } from "./describe-trend";
import { difference } from "./difference";
import { portraitWords } from "./portrait";
import { describeCall, errorWords, inSentence, typed, within } from "./sentence-words";
import { describeRead, seenIn } from "./source-rule";
import { wanted } from "./wanted";

export { describeCall } from "./sentence-words";

/**
 * What a failing call did, what it should have done, and how far the two are apart: `slope(2.5) gave 0; expected 1
 * (within 1e-6): 1 too little.`
 */
export function describeMiss(miss: Miss): string {
  const { name, args, got, measure } = miss;
  if (measure?.kind === "export") return describeExport(miss);
  const call = describeCall(name, args);
  switch (got.kind) {
    case "read":
      return measure?.kind === "source" ? describeRead(got, measure.rule) : "";
    case "missing":
      return `${call} could not be called: the answer exports no "${visible(got.name)}".`;
    case "todo":
      return `${call} reached todo(): that place is still to fill.`;
    case "threw":
      return describeThrow(call, got.error, miss);
    case "returned":
      if (measure?.kind === "gradient") return describeGradient(call, got.value, miss, measure);
      if (measure?.kind === "form")
        return `${call} gave ${portraitWords(got.value)}; expected ${portraitWords(miss.expected)}.`;
      return describeReturn(call, got.value, miss);
  }
}

/** Of a miss whose reason the author has told already: of an answer's text only where it stands, all of a call. */
export function describeTold(miss: Miss): string {
  const { got, measure } = miss;
  if (got.kind === "read" && measure?.kind === "source") return `${seenIn(got, measure.rule)}.`;
  return describeMiss(miss);
}

/** Errors that the checking itself reports: their message is a sentence for the reader, and says it all. */
const SENTENCES = ["ChangedBuiltIns", "MissingExport", "IncompleteCheck", "SandboxError"];

/** Why an answer could not run: an error of the program by its line, name and message, one of ours as its sentence. */
export function describeBroken({ name, message, line, hint }: CellError): string {
  if (SENTENCES.includes(name)) return message;
  return `${line === null ? "" : `Line ${line}: `}${name}: ${message}${hint === undefined ? "" : ` – ${hint}`}`;
}

function describeThrow(call: string, error: CellError, miss: Miss): string {
  if (miss.measure?.kind === "gradient") return describeNoGradient(call, error);
  return `${call} threw ${errorWords(error)}; expected ${wanted(miss)}.`;
}

function describeExport({ name, got, expected }: Miss): string {
  const wanted = portraitWords(expected);
  if (got.kind === "returned")
    return `“${visible(name)}” is ${portraitWords(got.value)}; expected ${wanted}.`;
  return `The answer exports no “${visible(name)}”; expected ${wanted}. Write "export" in front of it.`;
}

function describeReturn(call: string, got: Observed, miss: Miss): string {
  const { expected, tolerance, bound, trend } = miss;
  if (got.kind === "undefined" && expected.kind !== "undefined")
    return `${call} gave nothing: is a return missing? Expected ${wanted(miss)}.`;
  if (bound) return describeOutside(call, got, bound);
  if (trend) return describeStray(call, got, miss.name, trend);
  const parting = difference(got, expected, tolerance);
  if (parting?.reason === "type" && parting.path === "")
    return `${call} gave ${typed(got)}; expected ${typed(expected)}${within(expected, tolerance)}.`;
  return `${call} gave ${inSentence(got)}; expected ${wanted(miss)}${parting ? apart(parting) : "."}`;
}

function describeOutside(call: string, got: Observed, bound: Bound): string {
  if (got.kind === "number") return `${call} gave ${inSentence(got)}; expected ${boundWords(bound)}.`;
  return `${call} gave ${typed(got)}; expected a number, ${boundWords(bound)}.`;
}
