import { nn, Tensor } from "@/lib/engine";
import type { Measure, Observed, Outcome } from "@/lib/model";
import { gradientOf } from "./gradients";
import { COMPARED, observe } from "./observe";
import { revive } from "./revive";

type Called = (...args: unknown[]) => unknown;

/** Calls a function with arguments of its own and gives what is asked of the call. Throws what the function throws. */
export function measured(called: Called, args: Observed[], measure: Measure | undefined): Outcome {
  switch (measure?.kind) {
    case "gradient":
      return { kind: "returned", ...gradientOf(called, args, measure) };
    case "form":
      return { kind: "returned", value: portraitOf(called(...args.map(revive))) };
    default:
      return { kind: "returned", value: observe(called(...args.map(revive)), COMPARED) };
  }
}

/** What a value is, without its content: `{ is: "tensor", shape, dtype }`, `{ is: "module", parameters }`, `{ is }`. */
export function portraitOf(value: unknown): Observed {
  return observe(portrait(value), COMPARED);
}

function portrait(value: unknown): object {
  if (value instanceof Tensor) return { is: "tensor", shape: [...value.shape], dtype: value.dtype };
  if (value instanceof nn.Module) {
    const parameters = value.parameters().reduce((sum, each) => sum + each.numel(), 0);
    return { is: "module", parameters };
  }
  return { is: Array.isArray(value) ? "array" : value === null ? "null" : typeof value };
}
