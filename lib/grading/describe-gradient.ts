import { type CellError, type Measure, type Miss, type Observed, visible } from "@/lib/model";
import { apart } from "./apart";
import { difference } from "./difference";
import { errorWords, inSentence } from "./sentence-words";
import { wanted } from "./wanted";

/** The first argument by which the gradient is another: `The gradient of f(2) by x is 0; expected 1: 1 too little.` */
export function describeGradient(
  call: string,
  got: Observed,
  miss: Miss,
  { by, against }: Extract<Measure, { kind: "gradient" }>,
): string {
  for (const { name } of by) {
    const [mine, theirs] = [entry(got, name), entry(miss.expected, name)];
    const parting = difference(mine, theirs, miss.tolerance);
    if (!parting) continue;
    const source = against === "differences" ? "by the differences of your own function " : "";
    const told = { ...miss, expected: theirs };
    return `The gradient of ${call} by ${visible(name)} is ${inSentence(mine)}; expected ${source}${wanted(told)}${apart(parting)}`;
  }
  return `${call} has another gradient than expected.`;
}

function entry(value: Observed, key: string): Observed {
  const found = value.kind === "object" ? value.entries.find(([name]) => name === key) : undefined;
  return found?.[1] ?? { kind: "undefined" };
}

/** Why there is no gradient: the reader's own error, or what autograd lacks. */
export function describeNoGradient(call: string, error: CellError): string {
  if (error.name === "GradError")
    return `The gradient of ${call} cannot be computed. ${visible(error.message)}`;
  return `${call} threw ${errorWords(error)}, so it has no gradient.`;
}
