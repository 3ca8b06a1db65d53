import type { Observed, Trend } from "@/lib/model";

/** Whether numbers go on as asked, each beyond the one before; of equal or missing numbers none does. */
export function goesOn(values: readonly number[], trend: Trend): boolean {
  return firstStray(values, trend) === null;
}

/** The first place whose number does not go on from the one before, or null. NaN goes nowhere. */
export function firstStray(values: readonly number[], trend: Trend): number | null {
  if (Number.isNaN(values[0])) return 0;
  for (let i = 1; i < values.length; i++) {
    const [before, here] = [values[i - 1] ?? Number.NaN, values[i] ?? Number.NaN];
    if (!(trend === "increasing" ? here > before : here < before)) return i;
  }
  return null;
}

/** The numbers of a list or a tensor that arrived whole; null for anything else. */
export function numbersOf(value: Observed): number[] | null {
  if (value.kind === "tensor") return value.more === 0 ? value.values : null;
  if (value.kind !== "array" || value.more > 0) return null;
  const numbers = value.items.flatMap((item) => (item.kind === "number" ? item.value : []));
  return numbers.length === value.items.length ? numbers : null;
}
