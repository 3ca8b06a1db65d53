import { type DType, tensor } from "@/lib/engine";
import type { Observed } from "@/lib/model";

/** Plain data → the live argument of a call, made anew each time, so that a program that changes it harms nobody. */
export function revive(observed: Observed): unknown {
  switch (observed.kind) {
    case "number":
    case "boolean":
    case "string":
      return observed.value;
    case "bigint":
      return BigInt(observed.digits);
    case "null":
      return null;
    case "undefined":
      return undefined;
    case "array":
      return observed.items.map(revive);
    case "object":
      return Object.fromEntries(observed.entries.map(([key, value]) => [key, revive(value)]));
    case "tensor":
      return tensor(observed.values, { dtype: observed.dtype as DType }).reshape(...observed.shape);
    default:
      throw new TypeError(`A value of kind “${observed.kind}” cannot be the input of a check.`);
  }
}
