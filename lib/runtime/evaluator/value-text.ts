import { formatObserved } from "@/lib/model";
import { formatNumber } from "./format-number";
import { observe, SHOWN } from "./observe";

/** A value as it stands in a sentence; a number, or a tensor of one, with so many digits after the point. */
export function valueText(value: unknown, digits: number | null): string {
  const observed = observe(value, SHOWN);
  if (observed.kind === "number") return formatNumber(observed.value, digits);
  if (observed.kind === "tensor" && observed.values.length === 1)
    return formatNumber(observed.values[0]!, digits);
  return formatObserved(observed);
}
