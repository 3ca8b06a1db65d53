import type { Bound, Observed } from "@/lib/model";

/** Whether a value is a number strictly inside the bound. NaN is not; an infinity is, where that side has no end. */
export function liesWithin(value: Observed, { above, below }: Bound): boolean {
  if (value.kind !== "number" || Number.isNaN(value.value)) return false;
  return (above === null || value.value > above) && (below === null || value.value < below);
}

/** The bound in words: "more than 0 and less than 1". */
export function boundWords({ above, below }: Bound): string {
  const ends = [
    ...(above === null ? [] : [`more than ${above}`]),
    ...(below === null ? [] : [`less than ${below}`]),
  ];
  return ends.join(" and ");
}
