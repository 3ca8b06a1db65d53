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
  const { title, call, inputs, expect, tolerance } = (written ?? {}) as Record<string, unknown>;
  const where =
    typeof title === "string" && title !== "" ? `The check “${title}”` : `Check number ${index + 1}`;
  if (where.startsWith("Check")) throw new TypeError(`${where} has no title.`);
  if (typeof call !== "string")
    throw new TypeError(`${where} has no “call”: the name of the function to be called.`);
  if (!Array.isArray(inputs) || inputs.length === 0 || !inputs.every(Array.isArray))
    throw new TypeError(`${where} needs “inputs”: one list of arguments per call, such as [[1], [2]].`);
  if (expect !== undefined && (!Array.isArray(expect) || expect.length !== inputs.length))
    throw new TypeError(`${where} has ${inputs.length} calls, so “expect” needs as many outputs.`);
  const see = (value: unknown) => observe(value, COMPARED);
  return {
    title: String(title),
    call,
    inputs: inputs.map((args: unknown[]) => args.map(see)),
    expect: expect === undefined ? null : (expect as unknown[]).map(see),
    tolerance: { ...TOLERANCE, ...(tolerance as object | undefined) },
  };
}
