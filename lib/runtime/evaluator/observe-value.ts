import type { Observed } from "@/lib/model";
import { observe, SHOWN } from "./observe";
import { observeFunction } from "./observe-function";
import { observeGraph } from "./observe-graph";

/** The value of a cell → plain data for a reader's eyes: as `observe`, a function with its curve, a recorded graph drawn. */
export function observeValue(value: unknown, now: () => number): Observed {
  const observed = observe(value, SHOWN);
  if (observed.kind === "object") return observeGraph(value) ?? observed;
  if (observed.kind !== "function") return observed;
  return observeFunction(value as (x: unknown) => unknown, now);
}
