import { applyRule, type PointwiseRule } from "./pointwise";
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
  /** Names of the parameters with their defaults, in order. */
  readonly parameters: { readonly [N in Name]: number };
}

/** The values of the parameters, those not given from the defaults. */
export function parametersOf(defaults: Record<string, number>, given: readonly unknown[]): number[] {
  const [first] = given;
  if (typeof first === "object" && first !== null)
    return Object.entries(defaults).map(([name, value]) => (first as Record<string, number>)[name] ?? value);
  return Object.values(defaults).map((value, i) => (given[i] as number | undefined) ?? value);
}

/** The function whose rule depends on parameters. `Positional` names them for the editor. */
export function parametric<Positional extends (number | undefined)[], Name extends string>(
  defaults: { readonly [N in Name]: number },
  rule: (...parameters: number[]) => PointwiseRule,
): Parametric<Positional, Name> {
  const apply = (x: number | Tensor, ...given: unknown[]) => {
    const chosen = rule(...parametersOf(defaults, given));
    return typeof x === "number" ? chosen.at(x) : applyRule(chosen, x);
  };
  return Object.assign(apply, { parameters: defaults }) as unknown as Parametric<Positional, Name>;
}
