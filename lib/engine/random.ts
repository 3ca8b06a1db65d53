import { described, requireWhole, requireWholes } from "./checks";
import { checkedOptions, type Maker, maker, sizeArguments, type TensorOptions, withOptions } from "./create";
import { allocate, type Data, type DType, isFloating } from "./dtype";
import { fromData } from "./elements";
import { ArgumentError, DtypeError } from "./errors";
import { Generator } from "./generator";
import * as kernel from "./kernels";
import { countOf } from "./shape";
import type { Shape } from "./shape-types";
import type { Tensor } from "./tensor";

/** PyTorch's default seed. */
const defaultSeed = 67280421310721 % 2 ** 32;

/** The generator that all random functions draw from. */
export const generator = new Generator(defaultSeed);

/** Starts all random numbers anew: the same seed gives the same digits, those of torch.manual_seed on a CPU. */
export function manualSeed(seed: number): void {
  if (!(Number.isInteger(seed) && seed >= -(2 ** 63) && seed < 2 ** 64))
    throw new ArgumentError(
      `manualSeed: a seed is a whole number from −2⁶³ to 2⁶⁴ − 1, as in PyTorch; got ${described(seed)}.`,
    );
  generator.seed(seed);
}

/** Fills with u·(to − from) + from, u uniform on [0, 1): 24 bits of one draw for float32, 53 bits of two for float64. */
export function fillUniform(data: Data, dtype: DType, from = 0, to = 1): void {
  const draw = dtype === "float64" ? () => generator.uniform64() : () => generator.uniform32();
  const round = dtype === "float64" ? (x: number) => x : Math.fround;
  const width = round(round(to) - round(from));
  for (let i = 0; i < data.length; i++) data[i] = round(draw() * width) + round(from);
}

/**
 * Fills with mean + std · z, z standard normal by Box–Muller.
 * Fewer than 16 elements: pairs from two float64 uniforms u₁, u₂: r = √(−2·log1p(−u₂)), θ = 2π·u₁; r·cos θ comes
 * first and r·sin θ is kept for the next request, also that of a later call.
 * 16 or more: all places get uniforms of the tensor's type, then in every block of 16, with u₁ = 1 − x[j], u₂ = x[j+8],
 * x[j] = √(−2·ln u₁)·cos 2πu₂ and x[j+8] = √(−2·ln u₁)·sin 2πu₂; a rest shorter than 16 is redrawn with the 16 last places.
 */
export function fillNormal(data: Data, dtype: DType, mean = 0, std = 1): void {
  if (data.length < 16) {
    for (let i = 0; i < data.length; i++) data[i] = nextNormal() * std + mean;
    return;
  }
  fillUniform(data, dtype);
  for (let start = 0; start + 16 <= data.length; start += 16) transformBlock(data, start, mean, std);
  if (data.length % 16 === 0) return;
  const last = data.length - 16;
  fillUniform(data.subarray(last), dtype);
  transformBlock(data, last, mean, std);
}

function nextNormal(): number {
  const spare = generator.spareNormal;
  generator.spareNormal = null;
  if (spare !== null) return spare;
  const u1 = generator.uniform64();
  const u2 = generator.uniform64();
  const radius = Math.sqrt(-2 * kernel.log1p(-u2));
  generator.spareNormal = radius * Math.sin(2 * Math.PI * u1);
  return radius * Math.cos(2 * Math.PI * u1);
}

function transformBlock(data: Data, start: number, mean: number, std: number): void {
  for (let j = start; j < start + 8; j++) {
    const radius = Math.sqrt(-2 * kernel.log(1 - data[j]!));
    const angle = 2 * Math.PI * data[j + 8]!;
    data[j] = radius * Math.cos(angle) * std + mean;
    data[j + 8] = radius * Math.sin(angle) * std + mean;
  }
}

function checkFloating(operation: string, dtype: DType): void {
  if (!isFloating(dtype))
    throw new DtypeError(
      `${operation}: draws broken numbers, which do not fit into ${dtype}. Use randint(low, high, shape).`,
    );
}

/** Uniform on [0, 1). The digits of torch.rand with the same seed (rule at `fillUniform`). */
export const rand: Maker = maker("rand", (count, dtype) => {
  checkFloating("rand", dtype);
  const data = allocate(dtype, count);
  fillUniform(data, dtype);
  return data;
});

/** Standard normal. The digits of torch.randn with the same seed (rule at `fillNormal`). */
export const randn: Maker = maker("randn", (count, dtype) => {
  checkFloating("randn", dtype);
  const data = allocate(dtype, count);
  fillNormal(data, dtype);
  return data;
});

/** Whole numbers from low up to but without high: one 32-bit draw modulo (high − low), + low. int64. As torch.randint. */
export function randint<const S extends Shape>(
  low: number,
  high: number,
  shape: S,
  options: TensorOptions = {},
): Tensor<[...S]> {
  requireWholes("randint", shape, "the shape");
  if (!(Number.isInteger(low) && Number.isInteger(high) && low < high))
    throw new ArgumentError(`randint: needs whole numbers low < high; got ${low} and ${high}.`);
  sizeArguments("randint", [shape]);
  const dtype = checkedOptions("randint", options).dtype ?? "int64";
  const data = allocate(dtype, countOf(shape));
  for (let i = 0; i < data.length; i++) data[i] = (generator.random() % (high - low)) + low;
  return withOptions(fromData(data, [...shape] as [...S], dtype), options);
}

/** 0 … n − 1 in random order: for i in 0 … n − 2, place i is exchanged with place i + draw mod (n − i). int64. As torch.randperm. */
export function randperm<N extends number>(n: N): Tensor<[N]> {
  requireWhole("randperm", n, "the count", 0);
  const data = allocate("int64", n);
  fillPermutation(data, generator);
  return fromData(data, [n], "int64");
}

/** Fills with 0 … n − 1 in the order that `randperm` draws from the given generator. */
export function fillPermutation(data: Data, from: Generator): void {
  const n = data.length;
  for (let i = 0; i < n; i++) data[i] = i;
  for (let i = 0; i < n - 1; i++) {
    // As unsigned whole numbers: the remainder of two doubles takes several times as long.
    const other = i + ((from.random() >>> 0) % ((n - i) >>> 0));
    const kept = data[i]!;
    data[i] = data[other]!;
    data[other] = kept;
  }
}

/** A 64-bit seed as PyTorch draws it, from two draws. A generator starts from the low half alone, so that comes back. */
export function drawSeed(): number {
  generator.random();
  return generator.random();
}
