import { evaluate, type Values } from "./evaluate";
import { type Formula, numbersIn } from "./formula";
import { type Domain, samplesOf } from "./samples";

/** Where formulas are compared. `given`: numbers that stand for names and do not vary. `except`: points that do not count. */
export type Space = {
  variables: readonly string[];
  domain: Domain;
  except: readonly number[];
  given: Values;
};

export type Agreement =
  /** `compared`: at how many points the expected formula has a value. */
  | { kind: "agrees"; compared: number }
  /** The simplest point at which they part; `got` is NaN where the formula has no value there. */
  | { kind: "differs"; at: Values; got: number; expected: number };

/** |got − expected| ≤ 1e-7 + 1e-6 · |expected|: formulas of one function part by less, by rounding. */
export function sameNumber(got: number, expected: number): boolean {
  return Math.abs(got - expected) <= 1e-7 + 1e-6 * Math.abs(expected);
}

/** Whether `got` has the values of `expected` wherever that has one; points without a value do not count. */
export function agreement(got: Formula, expected: Formula, space: Space): Agreement {
  let compared = 0;
  for (const at of pointsOf([got, expected], space)) {
    const wanted = evaluate(expected, { ...space.given, ...at });
    if (Number.isNaN(wanted)) continue;
    compared++;
    const found = evaluate(got, { ...space.given, ...at });
    if (!sameNumber(found, wanted)) return { kind: "differs", at, got: found, expected: wanted };
  }
  return { kind: "agrees", compared };
}

/** Numbers that stand in a formula, or are given to it, are where it may bend. */
function pointsOf(formulas: readonly Formula[], { variables, domain, except, given }: Space): Values[] {
  const kinks = [...formulas.flatMap(numbersIn), ...Object.values(given)];
  const points = samplesOf(variables, domain, kinks);
  return points.filter((point) => !Object.values(point).some((x) => except.includes(x)));
}
