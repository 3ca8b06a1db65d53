import type { Check, Observed, ObservedTensor, Outcome } from "@/lib/model";

/** What tests write values with: plain data as the sandbox would report it. */
export function seen(value: unknown): Observed {
  if (value === undefined) return { kind: "undefined" };
  if (value === null) return { kind: "null" };
  if (typeof value === "number") return { kind: "number", value };
  if (typeof value === "boolean") return { kind: "boolean", value };
  if (typeof value === "string") return { kind: "string", value, more: 0 };
  if (Array.isArray(value)) return { kind: "array", className: "Array", items: value.map(seen), more: 0 };
  return object(Object.entries(value as object));
}

export function object(entries: [string, unknown][], className = "Object"): Observed {
  return { kind: "object", className, entries: entries.map(([key, value]) => [key, seen(value)]), more: 0 };
}

export function tensor(
  shape: number[],
  values: number[],
  more: Partial<ObservedTensor> = {},
): ObservedTensor {
  return { kind: "tensor", shape, dtype: "float32", values, more: 0, requiresGrad: false, text: "", ...more };
}

export const returned = (value: unknown): Outcome => ({ kind: "returned", value: seen(value) });

export const threw = (message: string): Outcome => ({
  kind: "threw",
  error: { name: "TypeError", message, line: 3 },
});

/** A check of a function of one number: pairs of input and expected output. */
export function check(name: string, title: string, calls: [x: unknown, y: unknown][]): Check {
  return {
    title,
    name,
    tolerance: { relative: 0, absolute: 1e-6 },
    bound: null,
    calls: calls.map(([x, y]) => ({ args: [seen(x)], expected: seen(y) })),
  };
}
