import type { Miss, Observed } from "@/lib/model";
import { describeCall, inSentence } from "./sentence-words";
import { firstStray, numbersOf } from "./trend";

type Asked = NonNullable<Miss["trend"]>;

/** How numbers had to go on: "more than 2", "each number less than the one before". */
export function trendWords({ goes, before }: Asked): string {
  const than = goes === "increasing" ? "more than" : "less than";
  return before ? `${than} ${before.value}` : `each number ${than} the one before`;
}

/** Where numbers did not go on: `loss(20) gave 0.5; expected less than 0.4, which loss(10) gave.` */
export function describeStray(call: string, got: Observed, name: string, trend: Asked): string {
  const gave = `${call} gave ${inSentence(got)}`;
  if (trend.before)
    return `${gave}; expected ${trendWords(trend)}, which ${describeCall(name, trend.before.args)} gave.`;
  const numbers = numbersOf(got);
  const place = numbers && firstStray(numbers, trend.goes);
  if (!numbers || place === null) return `${gave}; expected numbers, ${trendWords(trend)}.`;
  const after = place > 0 ? ` after ${numbers[place - 1]}` : "";
  return `${gave}; expected ${trendWords(trend)}. At [${place}] stands ${numbers[place]}${after}.`;
}
