import type { Place } from "@/lib/progress";

/** JSON from outside; undefined where it is none. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // JSON.parse throws for its text alone.
    return undefined;
  }
}

/** An own field of what may be anything: names such as `__proto__` find nothing that was not written. */
export function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Record<string, unknown>)[name];
}

/** Whether it is written as the place of a program: "cell:ID" or "exercise:ID". */
export function isPlace(value: unknown): value is Place {
  return typeof value === "string" && /^(cell|exercise):[a-z][a-z0-9-]{0,99}$/.test(value);
}
