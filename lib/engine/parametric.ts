import { requireNumber } from "./checks";
import { ArgumentError } from "./errors";
import { applyRule, nameOf, type PointwiseRule } from "./pointwise";
import type { Shape } from "./shape-types";
import type { Tensor } from "./tensor";

/** Parameters in PyTorch's order, or by name: `leakyRelu(x, 0.2)`, `leakyRelu(x, { negativeSlope: 0.2 })`. */
export type Given<Positional extends (number | undefined)[], Name extends string> =
  | Positional
  | [byName: { [N in Name]?: number }];

/** A function of numbers or tensors with parameters that need not be given. */
export interface Parametric<Positional extends (number | undefined)[], Name extends string> {
  (x: number, ...given: Given<Positional, Name>): number;
  <S extends Shape>(x: Tensor<S>, ...given: Given<Positional, Name>): Tensor<S>;
  readonly called: string;
  /** Names of the parameters with their defaults, in order. */
  readonly parameters: { readonly [N in Name]: number };
}

/** The values of the parameters, those not given from the defaults. */
export function parametersOf(
  called: string,
  defaults: Record<string, number>,
  given: readonly unknown[],
): number[] {
  const names = Object.keys(defaults);
  const [first] = given;
  const isByName = typeof first === "object" && first !== null;
  const unknown = isByName ? Object.keys(first).find((name) => !names.includes(name)) : undefined;
  if (unknown !== undefined)
    throw new ArgumentError(`${called}: there is no parameter "${unknown}"; there is ${names.join(", ")}.`);
  return names.map((name, i) => {
    const value = (isByName ? (first as Record<string, unknown>)[name] : given[i]) ?? defaults[name];
    requireNumber(called, value, name);
    return value as number;
  });
}

/** The function whose rule depends on parameters. `Positional` names them for the editor. */
export function parametric<Positional extends (number | undefined)[], Name extends string>(
  defaults: { readonly [N in Name]: number },
  rule: (...parameters: number[]) => PointwiseRule,
): Parametric<Positional, Name> {
  const called = nameOf(rule());
  const apply = (x: number | Tensor, ...given: unknown[]) => {
    const chosen = rule(...parametersOf(called, defaults, given));
    return typeof x === "number" ? chosen.at(x) : applyRule(chosen, x);
  };
  return Object.assign(apply, { called, parameters: defaults }) as unknown as Parametric<Positional, Name>;
}
