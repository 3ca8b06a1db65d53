import { type DType, type Tensor, tensor } from "../index";

/** A number of a golden file; JSON has none for these four. */
export type GoldenNumber = number | "NaN" | "Infinity" | "-Infinity" | "-0";

/** A tensor: shape and elements row by row. */
export type GoldenTensor = { s: number[]; d: GoldenNumber[] };

/** A case with inputs, one output and gradients. */
export type GoldenCase = {
  id: string;
  kind: string;
  op: string;
  dtype: "f32" | "f64";
  args?: Record<string, unknown>;
  inputs?: Record<string, GoldenTensor>;
  /** Gradient of the output; ones when absent. */
  gradOut?: GoldenTensor;
  output?: GoldenTensor;
  grads?: Record<string, GoldenTensor>;
  /** The same computed in float64: float32 results are judged by these where they are given. */
  output64?: GoldenTensor;
  grads64?: Record<string, GoldenTensor>;
  /** Flat indices at which PyTorch disagrees with itself. */
  unstable?: number[];
  /** Fields of single kinds. */
  [field: string]: unknown;
};

export type GoldenFile = { meta: { encoding: string }; cases: GoldenCase[] };

export function decodeNumber(x: GoldenNumber): number {
  return typeof x === "number" ? x : Number(x);
}

export function dtypeOf(golden: GoldenCase): DType {
  return golden.dtype === "f64" ? "float64" : "float32";
}

/** The golden tensor as one of the engine's. */
export function decode(golden: GoldenTensor, dtype: DType, requiresGrad = false): Tensor {
  return (tensor(golden.d.map(decodeNumber), { dtype }) as Tensor)
    .reshape(golden.s)
    .detach()
    .requiresGrad_(requiresGrad);
}

export function isGoldenTensor(value: unknown): value is GoldenTensor {
  return typeof value === "object" && value !== null && "s" in value && "d" in value;
}
