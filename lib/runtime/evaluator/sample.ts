import { grad, ones, Tensor, tensor } from "@/lib/engine";
import type { Curve, Mark, PlotSamples } from "@/lib/model";
import type { Purpose } from "../protocol";
import { curvatureAt } from "./curvature";

type Named = { name: string; f: (x: unknown) => unknown };
type Point = { y: number[]; slope: number[] };

/**
 * Samples one function, a list, or an object of named functions of one number at `count` evenly spaced x.
 * A function of tensors is asked once for all x and its slope is autograd's; for a function of numbers the slope
 * is the central difference, and a gap where left and right differ.
 * Throws a TypeError that says what was found if it is no function.
 */
export function sample(
  value: unknown,
  purpose: Extract<Purpose, { kind: "sample" }>,
  at: unknown,
): PlotSamples {
  const functions = namedFunctions(value, purpose.label);
  const [min, max] = purpose.domain;
  const steps = purpose.count - 1;
  const place =
    purpose.spacing === "log" && min > 0
      ? (i: number) => min * (max / min) ** (i / steps)
      : (i: number) => min + ((max - min) * i) / steps;
  const x = Array.from({ length: purpose.count }, (_, i) => place(i));
  const curves = functions.map(({ name, f }): Curve => {
    const bent = purpose.second ? { curvature: curvatureAt((at) => evaluateAt(f, at).slope, x) } : {};
    return { name, x, ...evaluateAt(f, x), ...bent };
  });
  return { curves, mark: typeof at === "number" ? markAt(functions, at) : null };
}

function markAt(functions: Named[], x: number): Mark {
  const points = functions.map(({ f }) => {
    const { y, slope } = evaluateAt(f, [x]);
    return { y: y[0] ?? Number.NaN, slope: slope[0] ?? Number.NaN };
  });
  return { x, points };
}

function namedFunctions(value: unknown, label: string): Named[] {
  if (typeof value === "function") return [{ name: label, f: (x) => value(x) }];
  if (typeof value === "object" && value !== null) {
    const named = Object.entries(value).map(([key, f]) => ({ key, f }));
    if (named.length > 0 && named.every(({ f }) => typeof f === "function"))
      return named.map(({ key, f }) => ({
        name: Array.isArray(value) ? f.name || key : key,
        f: (x) => f(x),
      }));
  }
  throw new TypeError(`“${label}” is not a function of one number, nor an object of such functions.`);
}

function evaluateAt(f: Named["f"], x: number[]): Point {
  return evaluateTensor(f, x) ?? evaluateNumbers(f, x);
}

/** Null where the function does not take a tensor to a tensor of the same length. */
function evaluateTensor(f: Named["f"], x: number[]): Point | null {
  const input = tensor(x, { dtype: "float64", requiresGrad: true });
  let output: unknown;
  try {
    output = f(input);
  } catch {
    // A function of plain numbers may well refuse a tensor: it is asked again, number by number.
    return null;
  }
  // `x < 0 ? 0 : x` of a tensor is the tensor itself: only its numbers can be compared.
  if (!(output instanceof Tensor) || output.numel() !== x.length || output === input) return null;
  const y = numbersOf(output);
  if (!output.requiresGrad) return { y, slope: x.map(() => 0) };
  // Not backward(): the numbers that the function is made with keep the gradients that they have.
  const gradOutputs = [ones(...output.shape, { dtype: "float64" })];
  const [slope] = grad(output, [input], { gradOutputs, allowUnused: true });
  return { y, slope: slope ? numbersOf(slope) : x.map(() => 0) };
}

function evaluateNumbers(f: Named["f"], x: number[]): Point {
  const at = (value: number) => asNumber(f(value));
  return { y: x.map(at), slope: x.map((value) => differenceQuotient(at, value)) };
}

function differenceQuotient(f: (x: number) => number, x: number): number {
  const h = 1e-5 * Math.max(1, Math.abs(x));
  const [left, middle, right] = [f(x - h), f(x), f(x + h)];
  const [leftSlope, rightSlope] = [(middle - left) / h, (right - middle) / h];
  const smooth =
    Number.isFinite(middle) &&
    Math.abs(rightSlope - leftSlope) <= 1e-3 * Math.max(1, Math.abs(leftSlope), Math.abs(rightSlope));
  return smooth ? (right - left) / (2 * h) : Number.NaN;
}

function asNumber(value: unknown): number {
  if (value instanceof Tensor && value.numel() === 1) return Number(value.item());
  return typeof value === "number" ? value : Number.NaN;
}

function numbersOf(values: Tensor): number[] {
  return Array.from(values.detach().reshape(values.numel()).toArray() as number[], Number);
}
