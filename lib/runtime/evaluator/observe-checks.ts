import type { Bound } from "@/lib/model";
import type { ObservedCheck } from "../protocol";
import { COMPARED, observe } from "./observe";

const TOLERANCE = { relative: 1e-6, absolute: 1e-6 };

/** The default export of a checks.ts → plain data. Throws a TypeError that names the check and what it lacks. */
export function observeChecks(written: unknown): ObservedCheck[] {
  if (!Array.isArray(written) || written.length === 0)
    throw new TypeError(
      "checks.ts must export a list: export default defineChecks([ … ]), with at least one check.",
    );
  return written.map(observeCheck);
}

function observeCheck(written: unknown, index: number): ObservedCheck {
  const { title, call, inputs, expect, tolerance, bound } = (written ?? {}) as Record<string, unknown>;
  const where =
    typeof title === "string" && title !== "" ? `The check “${title}”` : `Check number ${index + 1}`;
  if (where.startsWith("Check")) throw new TypeError(`${where} has no title.`);
  if (typeof call !== "string")
    throw new TypeError(`${where} has no “call”: the name of the function to be called.`);
  if (!Array.isArray(inputs) || inputs.length === 0 || !inputs.every(Array.isArray))
    throw new TypeError(`${where} needs “inputs”: one list of arguments per call, such as [[1], [2]].`);
  if (expect !== undefined && (!Array.isArray(expect) || expect.length !== inputs.length))
    throw new TypeError(`${where} has ${inputs.length} calls, so “expect” needs as many outputs.`);
  if (bound !== undefined && expect !== undefined)
    throw new TypeError(`${where} has both “expect” and “bound”. Keep the one that you mean.`);
  const see = (value: unknown) => observe(value, COMPARED);
  return {
    title: String(title),
    call,
    inputs: inputs.map((args: unknown[]) => args.map(see)),
    expect: expect === undefined ? null : (expect as unknown[]).map(see),
    tolerance: { ...TOLERANCE, ...(tolerance as object | undefined) },
    bound: bound === undefined ? null : observeBound(bound, where),
  };
}

function observeBound(written: unknown, where: string): Bound {
  const { above = null, below = null } = (written ?? {}) as Record<string, unknown>;
  const ends = [above, below].filter((end) => end !== null);
  if (ends.length === 0 || !ends.every((end) => typeof end === "number" && !Number.isNaN(end)))
    throw new TypeError(
      `${where} needs a number in its “bound”, such as { above: 0 } or { above: 0, below: 1 }.`,
    );
  const bound = { above, below } as Bound;
  if (bound.above !== null && bound.below !== null && bound.above >= bound.below)
    throw new TypeError(
      `${where} lets no number pass: none is above ${bound.above} and below ${bound.below}. Put the smaller one first.`,
    );
  return bound;
}
