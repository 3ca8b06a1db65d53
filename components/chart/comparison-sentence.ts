import type { Comparison } from "@/lib/model";
import { isMiss, worstMiss } from "./comparison-misses";
import { numberText } from "./number-text";

/** The little chart of a verdict, in words. */
export function comparisonSentence(comparison: Comparison, of: "function" | "slope" = "function"): string {
  const total = comparison.length;
  const misses = comparison.filter(isMiss).length;
  const worst = worstMiss(comparison);
  if (!worst)
    return `Your ${of} ${of === "slope" ? "is" : "gives"} what is expected wherever the two were compared.`;
  const where = misses === total ? `all ${total} points` : `${misses} of ${total} points`;
  const most = `at x = ${numberText(worst.x)}, where it gives ${numberText(worst.got)} and ${numberText(worst.expected)} is expected`;
  return `Your ${of} differs from the expected one at ${where}${misses > 1 ? `, most of all ${most}` : `: ${most}`}.`;
}
