import type { Bound, Measure, Tolerance, Trend } from "@/lib/model";
import type { ObservedCheck } from "../protocol";
import { COMPARED, observe } from "./observe";
import { observeDrawn } from "./observe-drawn";
import { observeRule } from "./observe-rule";

const TOLERANCE: Tolerance = { relative: 1e-6, absolute: 1e-6 };
/** Central differences have about ten good digits, float32 has seven. */
const GRADIENT_TOLERANCE: Tolerance = { relative: 1e-4, absolute: 1e-5 };

type Written = Record<string, unknown>;

/** The default export of a checks.ts → plain data. Throws a TypeError that names the check and what it lacks. */
export function observeChecks(written: unknown): ObservedCheck[] {
  if (!Array.isArray(written) || written.length === 0)
    throw new TypeError(
      "checks.ts must export a list: export default defineChecks([ … ]), with at least one check.",
    );
  return written.map(observeCheck);
}

function observeCheck(written: unknown, index: number): ObservedCheck {
  const check = (written ?? {}) as Written;
  if (typeof check.title !== "string" || check.title === "")
    throw new TypeError(`Check number ${index + 1} has no title.`);
  const where = `The check “${check.title}”`;
  if (check.source !== undefined)
    return uncalled(check.title, "", [], { kind: "source", rule: observeRule(check.source, where) });
  if (check.exports !== undefined) return observeExport(check.title, check, where);
  return observeCalls(check.title, check, where);
}

/** A check that calls nothing of the answer. */
function uncalled(
  title: string,
  call: string,
  expect: ObservedCheck["expect"],
  measure: Measure,
): ObservedCheck {
  return { title, call, inputs: [[]], expect, tolerance: { relative: 0, absolute: 0 }, bound: null, measure };
}

const EXPORTS = ["function", "module", "tensor", "number", "string", "boolean", "array"];

function observeExport(title: string, check: Written, where: string): ObservedCheck {
  const { exports, is, shape, dtype, parameters } = check;
  if (typeof exports !== "string" || !EXPORTS.includes(String(is)))
    throw new TypeError(
      `${where} needs the name of an export and what it is: exports: "net", is: "module". It may be: ${EXPORTS.join(", ")}.`,
    );
  if ((shape !== undefined || dtype !== undefined) && is !== "tensor")
    throw new TypeError(`${where} asks for a shape or dtype, which only a tensor has. Write is: "tensor".`);
  if (parameters !== undefined && is !== "module")
    throw new TypeError(`${where} asks for parameters, which only a module has. Write is: "module".`);
  const asked = Object.entries({ is, shape, dtype, parameters }).filter(([, value]) => value !== undefined);
  return uncalled(title, exports, [observe(Object.fromEntries(asked), COMPARED)], { kind: "export" });
}

function observeCalls(title: string, check: Written, where: string): ObservedCheck {
  const { call, inputs, expect, tolerance, bound } = check;
  if (typeof call !== "string")
    throw new TypeError(`${where} has no “call”: the name of the function to be called.`);
  const measure = measureOf(check, where);
  const drawn = Array.isArray(inputs) ? undefined : observeDrawn(inputs, where, measure?.kind === "gradient");
  if (!drawn && !(Array.isArray(inputs) && inputs.length > 0 && inputs.every(Array.isArray)))
    throw new TypeError(`${where} needs “inputs”: one list of arguments per call, such as [[1], [2]].`);
  const listed = Array.isArray(inputs) ? (inputs as unknown[][]) : [];
  if (drawn && expect !== undefined && expect !== "differences")
    throw new TypeError(`${where} draws its inputs, so what they give cannot be listed in “expect”.`);
  const literal = expect !== undefined && expect !== "differences";
  if (literal && (!Array.isArray(expect) || expect.length !== listed.length))
    throw new TypeError(`${where} has ${listed.length} calls, so “expect” needs as many outputs.`);
  if (bound !== undefined && expect !== undefined)
    throw new TypeError(`${where} has both “expect” and “bound”. Keep the one that you mean.`);
  const trend = observeTrend(check, where);
  const see = (value: unknown) => observe(value, COMPARED);
  return {
    title,
    call,
    inputs: listed.map((args) => args.map(see)),
    expect: literal ? (expect as unknown[]).map(see) : null,
    tolerance: {
      ...(measure?.kind === "gradient" ? GRADIENT_TOLERANCE : TOLERANCE),
      ...(tolerance as object | undefined),
    },
    bound: bound === undefined ? null : observeBound(bound, where),
    ...(trend && { trend }),
    ...(measure && { measure }),
    ...(drawn && { drawn }),
  };
}

function measureOf({ gradient, form, expect, bound, trend }: Written, where: string): Measure | undefined {
  if (form !== undefined || gradient !== undefined) {
    if (bound !== undefined || trend !== undefined || (form !== undefined && gradient !== undefined))
      throw new TypeError(
        `${where} asks for more than one of: gradient, form, bound, trend. Make it two checks.`,
      );
  }
  if (form !== undefined) return { kind: "form" };
  if (gradient === undefined) {
    if (expect === "differences")
      throw new TypeError(
        `${where} expects “differences”, which are for gradients: name them in “gradient”.`,
      );
    return undefined;
  }
  if (
    !Array.isArray(gradient) ||
    gradient.length === 0 ||
    !gradient.every((name) => typeof name === "string")
  )
    throw new TypeError(`${where} needs the names of arguments in its “gradient”, such as ["x"].`);
  const by = (gradient as string[]).map((name) => ({ name, place: -1 }));
  return { kind: "gradient", by, against: expect === "differences" ? "differences" : "solution" };
}

function observeTrend({ trend, expect, bound, inputs }: Written, where: string): Trend | undefined {
  if (trend === undefined) return undefined;
  if (trend !== "increasing" && trend !== "decreasing")
    throw new TypeError(`${where} has a “trend” that is neither "increasing" nor "decreasing".`);
  if (expect !== undefined || bound !== undefined || !Array.isArray(inputs))
    throw new TypeError(`${where} has a “trend”: it goes with listed inputs, without “expect” and “bound”.`);
  return trend;
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
