import { type DType, manualSeed, nn, rand, randint, randn, randperm, type Tensor, zeros } from "../index";
import { differenceOfLists, flat, type Tolerance } from "./compare";

/** A case of a file of random numbers. */
export type RandomCase = {
  seed: number;
  call: string;
  size?: number[];
  dtype?: DType;
  values?: number[] | number[][];
  of?: string[];
  [field: string]: unknown;
};

const tolerances: Record<string, Tolerance> = {
  float32: { relative: 2e-6, absolute: 2e-6 },
  float64: { relative: 1e-12, absolute: 1e-12 },
};

type Draw = (golden: RandomCase) => Tensor;

const draws: Record<string, Draw> = {
  rand: ({ size = [], dtype = "float32" }) => rand(size, { dtype }),
  randn: ({ size = [], dtype = "float32" }) => randn(size, { dtype }),
  randint: ({ size = [], low, high }) => randint(Number(low), Number(high), size),
  randperm: ({ n }) => randperm(Number(n)),
  kaimingNormal: ({ size = [], nonlinearity }) =>
    nn.init.kaimingNormal_(zeros(size), { nonlinearity: nonlinearity as nn.init.Nonlinearity }),
  kaimingUniform: ({ size = [], nonlinearity }) =>
    nn.init.kaimingUniform_(zeros(size), { nonlinearity: nonlinearity as nn.init.Nonlinearity }),
  orthogonal: ({ size = [], gain }) => nn.init.orthogonal_(zeros(size), { gain: gainOf(gain) }),
  xavierNormal: ({ size = [], gain }) => nn.init.xavierNormal_(zeros(size), { gain: gainOf(gain) }),
  xavierUniform: ({ size = [], gain }) => nn.init.xavierUniform_(zeros(size), { gain: gainOf(gain) }),
};

function gainOf(gain: unknown): number {
  return typeof gain === "number" ? gain : nn.init.calculateGain((gain ?? "linear") as nn.init.Nonlinearity);
}

/** Runs one case; returns what is wrong, or null. */
export function runRandom(golden: RandomCase): string | null {
  manualSeed(golden.seed);
  const tolerance = tolerances[golden.dtype ?? "float32"]!;
  if (golden.call === "sequence") return runSequence(golden, tolerance);
  if (golden.call === "Linear") return runLinear(golden, tolerance);
  const draw = draws[golden.call];
  if (draw === undefined) return `the engine has no random "${golden.call}"`;
  return differenceOfLists("values", flat(draw(golden)), golden.values as number[], tolerance);
}

function runSequence(golden: RandomCase, tolerance: Tolerance): string | null {
  const misses = (golden.of ?? []).map((step, i) => {
    const [call, count] = step.split(" ") as [string, string];
    const got = draws[call]!({ seed: golden.seed, call, size: [Number(count)] });
    return differenceOfLists(`values of "${step}"`, flat(got), (golden.values as number[][])[i]!, tolerance);
  });
  return misses.find((miss) => miss !== null) ?? null;
}

function runLinear(golden: RandomCase, tolerance: Tolerance): string | null {
  const layer = nn.Linear(Number(golden.inFeatures), Number(golden.outFeatures));
  return (
    differenceOfLists("weight", flat(layer.weight), golden.weight as number[], tolerance) ??
    differenceOfLists("bias", flat(layer.bias as Tensor), golden.bias as number[], tolerance)
  );
}

export function nameOfRandom(golden: RandomCase): string {
  return `${golden.call} ${JSON.stringify(golden.size ?? golden.n ?? golden.of ?? [])} seed ${golden.seed}`;
}
