import { tensor } from "../create";
import { elements } from "../elements";
import type { Tensor } from "../tensor";

/** What a course says of every activation, and how it is drawn. */
type Described = {
  /** Name of the function, as in `nn.functional`. */
  name: string;
  /** Name of the module, as in `nn`. */
  module: string;
  title: string;
  /** Formula in TeX, in the symbols of the parameters. */
  tex: string;
  /** The derivative in TeX, with the value used at the kinks. */
  derivativeTex: string;
  /** CSS custom property that holds the curve's colour. */
  colour: `--${string}`;
  /** SVG dash pattern of the curve; empty for a solid line. */
  dash: string;
};

/** A number that the function depends on besides x: its default, and its symbol in the formulas. */
export type Parameter = { readonly default: number; readonly tex: string };
export type Parameters = Readonly<Record<string, Parameter>>;
type Values<P> = { readonly [N in keyof P]: number };

/** An activation that is applied to every element. Parameters that are not given have their defaults. */
export type ActivationRecord<P extends Parameters = Parameters> = Described & {
  parameters: P;
  value(x: number, parameters?: Partial<Values<P>>): number;
  /** The slope at x, with PyTorch's choice at the kinks. */
  derivative(x: number, parameters?: Partial<Values<P>>): number;
  /** Where the function has no derivative, ascending. */
  kinks(parameters?: Partial<Values<P>>): readonly number[];
  forward(x: Tensor, parameters?: Partial<Values<P>>): Tensor;
};

/** As it is written down: every parameter has its value. */
type Written<P> = Described & {
  parameters: P;
  value: (x: number, parameters: Values<P>) => number;
  derivative: (x: number, parameters: Values<P>) => number;
  kinks: (parameters: Values<P>) => readonly number[];
  forward: (x: Tensor, parameters: Values<P>) => Tensor;
};

/** The record with the defaults filled in. */
export function activation<const P extends Parameters>(written: Written<P>): ActivationRecord<P> {
  const defaults = Object.fromEntries(
    Object.entries(written.parameters).map(([name, p]) => [name, p.default]),
  );
  const filled = (given: Partial<Values<P>> = {}) => ({ ...defaults, ...given }) as Values<P>;
  return {
    ...written,
    value: (x, given) => written.value(x, filled(given)),
    derivative: (x, given) => written.derivative(x, filled(given)),
    kinks: (given) => written.kinks(filled(given)),
    forward: (x, given) => written.forward(x, filled(given)),
  };
}

/** An activation of whole vectors: every output depends on several inputs. Smooth everywhere. */
export type VectorRecord = Described & {
  value(x: readonly number[]): number[];
  /** The Jacobian: row i holds ∂yᵢ/∂xⱼ. */
  derivative(x: readonly number[]): number[][];
  forward(x: Tensor): Tensor;
};

/** The record of a function of vectors; `derivative` gets the value too. */
export function vectorActivation(
  written: Described & {
    forward: (x: Tensor) => Tensor;
    derivative: (x: readonly number[], y: readonly number[]) => number[][];
  },
): VectorRecord {
  const value = (x: readonly number[]) =>
    Array.from(elements(written.forward(tensor(x, { dtype: "float64" }) as Tensor)));
  return { ...written, value, derivative: (x) => written.derivative(x, value(x)) };
}

/** TeX of a function given piece by piece: rows of value and condition. */
export function cases(...rows: readonly (readonly [value: string, condition: string])[]): string {
  return String.raw`\begin{cases} ${rows.map(([value, condition]) => `${value} & ${condition}`).join(String.raw` \\ `)} \end{cases}`;
}

const raw = String.raw;
export const aboveZero = "x > 0";
export const upToZero = raw`x \le 0`;
export const otherwise = raw`\text{otherwise}`;
