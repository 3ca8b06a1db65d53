import type { Tensor } from "../tensor";

/** Everything that a course says and draws of an activation, with its parameters at their defaults. */
export type ActivationRecord = {
  /** Name of the function, as in `nn.functional`. */
  name: string;
  title: string;
  /** Formula in TeX. */
  tex: string;
  /** The derivative in TeX, with the value used at the kinks. */
  derivativeTex: string;
  /** Where the function has no derivative. */
  kinks: readonly number[];
  forward: (x: Tensor) => Tensor;
  /** CSS custom property that holds the curve's colour. */
  colour: `--${string}`;
  /** SVG dash pattern of the curve; empty for a solid line. */
  dash: string;
};

export type ActivationRecords = Readonly<Record<string, ActivationRecord>>;

/** TeX of a function given piece by piece: rows of value and condition. */
export function cases(...rows: readonly (readonly [value: string, condition: string])[]): string {
  return String.raw`\begin{cases} ${rows.map(([value, condition]) => `${value} & ${condition}`).join(String.raw` \\ `)} \end{cases}`;
}

const raw = String.raw;
export const aboveZero = "x > 0";
export const upToZero = raw`x \le 0`;
export const otherwise = raw`\text{otherwise}`;
