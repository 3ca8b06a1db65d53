import {
  requireFloating,
  requireNotNegative,
  requireNumber,
  requireOptions,
  requireSuch,
  requireTensor,
  requireWord,
} from "../checks";
import { ArgumentError, ShapeError } from "../errors";

import { fillNormal, fillUniform } from "../random";
import { showShape } from "../shape";
import type { Tensor } from "../tensor";

export { orthogonal_ } from "./orthogonal";

export type Nonlinearity =
  | "linear"
  | "conv1d"
  | "conv2d"
  | "conv3d"
  | "sigmoid"
  | "tanh"
  | "relu"
  | "leakyRelu"
  | "selu";

const gains: Record<Exclude<Nonlinearity, "leakyRelu">, number> = {
  linear: 1,
  conv1d: 1,
  conv2d: 1,
  conv3d: 1,
  sigmoid: 1,
  tanh: 5 / 3,
  relu: Math.SQRT2,
  selu: 3 / 4,
};

/** How much wider weights start before this nonlinearity; √(2/(1 + slope²)) for leakyRelu. As calculate_gain. */
export function calculateGain(nonlinearity: Nonlinearity, negativeSlope = 0.01): number {
  if (nonlinearity === "leakyRelu") return Math.sqrt(2 / (1 + negativeSlope ** 2));
  const gain = gains[nonlinearity];
  if (gain === undefined)
    throw new ArgumentError(
      `calculateGain: there is no gain for "${nonlinearity}". Known: ${Object.keys(gains).join(", ")}, leakyRelu.`,
    );
  return gain;
}

/** Inputs and outputs of one unit. [out, in] → in, out; further dimensions multiply both. */
export function fans(x: Tensor): { fanIn: number; fanOut: number } {
  requireTensor("fans", x);
  if (x.ndim < 2)
    throw new ShapeError(
      `Fan in and fan out need a weight of at least 2 dimensions, got ${showShape(x.shape)}.`,
    );
  const [out, into, ...rest] = x.shape as readonly [number, number, ...number[]];
  const field = rest.reduce((product, size) => product * size, 1);
  return { fanIn: into * field, fanOut: out * field };
}

function checkedFloating<T extends Tensor>(operation: string, x: T): T {
  requireTensor(operation, x);
  requireFloating(operation, x);
  return x;
}

function refill<T extends Tensor>(operation: string, x: T, fill: () => void): T {
  requireTensor(operation, x);
  fill();
  x.storage.version++;
  return x;
}

/** Uniform on [from, to), in place. */
export function uniform_<T extends Tensor>(x: T, from = 0, to = 1): T {
  requireNumber("uniform_", from, "from");
  requireSuch("uniform_", to, "to", "a number from `from` up", (value) => value >= from);
  return refill("uniform_", checkedFloating("uniform_", x), () =>
    fillUniform(x.storage.data, x.dtype, from, to),
  );
}

/** Normal, in place. */
export function normal_<T extends Tensor>(x: T, mean = 0, std = 1): T {
  requireNumber("normal_", mean, "the mean");
  requireNotNegative("normal_", std, "the standard deviation");
  return refill("normal_", checkedFloating("normal_", x), () =>
    fillNormal(x.storage.data, x.dtype, mean, std),
  );
}

/** `value` everywhere, in place. */
export function constant_<T extends Tensor>(x: T, value: number): T {
  requireNumber("constant_", value, "the value");
  return refill("constant_", x, () => x.storage.data.fill(value));
}

export function zeros_<T extends Tensor>(x: T): T {
  return constant_(x, 0);
}

export function ones_<T extends Tensor>(x: T): T {
  return constant_(x, 1);
}

/** gain · √(2/(fanIn + fanOut)). */
export function xavierStd(x: Tensor, gain = 1): number {
  const { fanIn, fanOut } = fans(x);
  return gain * Math.sqrt(2 / (fanIn + fanOut));
}

/** gain · √(6/(fanIn + fanOut)). */
export function xavierBound(x: Tensor, gain = 1): number {
  return Math.sqrt(3) * xavierStd(x, gain);
}

/** Uniform in ±xavierBound. Glorot and Bengio 2010. */
export function xavierUniform_<T extends Tensor>(x: T, options: { gain?: number } = {}): T {
  requireOptions("xavierUniform_", options, `{ gain: 1 }`);
  const { gain = 1 } = options;
  const bound = xavierBound(x, gain);
  return uniform_(x, -bound, bound);
}

/** Normal with standard deviation xavierStd. Glorot and Bengio 2010. */
export function xavierNormal_<T extends Tensor>(x: T, options: { gain?: number } = {}): T {
  requireOptions("xavierNormal_", options, `{ gain: 1 }`);
  const { gain = 1 } = options;
  return normal_(x, 0, xavierStd(x, gain));
}

export type KaimingOptions = {
  /** Slope of leakyRelu below 0. */
  a?: number;
  /** fanIn keeps the size of values forward, fanOut that of gradients backward. */
  mode?: "fanIn" | "fanOut";
  nonlinearity?: Nonlinearity;
};

/** gain / √fan. */
export function kaimingStd(x: Tensor, options: KaimingOptions = {}): number {
  requireOptions("kaimingStd", options, `{ mode: "fanOut" }`);
  const { a = 0, mode = "fanIn", nonlinearity = "leakyRelu" } = options;
  requireWord("kaiming", mode, "the mode", ["fanIn", "fanOut"]);
  return calculateGain(nonlinearity, a) / Math.sqrt(fans(x)[mode]);
}

/** √3 · gain / √fan. */
export function kaimingBound(x: Tensor, options: KaimingOptions = {}): number {
  return Math.sqrt(3) * kaimingStd(x, options);
}

/** Uniform in ±kaimingBound. He et al. 2015. */
export function kaimingUniform_<T extends Tensor>(x: T, options: KaimingOptions = {}): T {
  const bound = kaimingBound(x, options);
  return uniform_(x, -bound, bound);
}

/** Normal with standard deviation kaimingStd. He et al. 2015. */
export function kaimingNormal_<T extends Tensor>(x: T, options: KaimingOptions = {}): T {
  return normal_(x, 0, kaimingStd(x, options));
}
