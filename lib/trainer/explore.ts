import type { Curve } from "@/lib/model";
import type { Explorer } from "@/lib/playground";
import { X_DOMAIN } from "@/lib/playground";
import { type ExploredFunction, exploredFunction } from "./explored-function";

/** What one activation has at the marked x. `second` NaN: at a kink. */
export type Reading = { name: string; value: number; slope: number; second: number };

/** What the explorer draws and says. */
export type Explored = {
  curves: Curve[];
  readings: Reading[];
  x: number;
};

/** Even steps of 1/40, so that whole numbers and tenths are among them. */
const steps = 400;

/** The chosen activations on even places of the domain, and at x. */
export function explore({ first, second, derivative, curvature, x }: Explorer): Explored {
  const functions = [first, ...(second ? [second] : [])].map(exploredFunction);
  const names = namesOf(functions);
  const [min, max] = X_DOMAIN;
  const places = Array.from({ length: steps + 1 }, (_, i) => min + ((max - min) * i) / steps);
  return {
    curves: functions.map((each, i) => ({
      ...{ name: names[i]!, x: places, y: places.map(each.value) },
      slope: derivative ? places.map(each.slope) : null,
      curvature: curvature ? places.map(each.second) : null,
    })),
    readings: functions.map((each, i) => ({
      ...{ name: names[i]!, value: each.value(x), slope: each.slope(x), second: each.second(x) },
    })),
    x,
  };
}

/** The same activation twice, with other parameters, has two names. */
function namesOf([first, second]: readonly ExploredFunction[]): string[] {
  const names = [first, second].flatMap((each) => (each ? [each.name] : []));
  return names[0] === names[1] ? names.map((name, i) => `${name} ${i + 1}`) : names;
}
