import type { Miss } from "@/lib/model";
import { boundWords } from "./bound";
import { trendWords } from "./describe-trend";
import { portraitWords } from "./portrait";
import { inSentence, within } from "./sentence-words";

/** What was asked of a call, in words. */
export function wanted({ expected, tolerance, bound, trend, measure }: Miss): string {
  if (bound) return boundWords(bound);
  if (trend) return trendWords(trend);
  if (measure?.kind === "form") return portraitWords(expected);
  return inSentence(expected) + within(expected, tolerance);
}
