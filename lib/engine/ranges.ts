import { type TensorOptions, withOptions } from "./create";
import { allocate } from "./dtype";
import { fromData } from "./elements";
import { ArgumentError } from "./errors";
import type { Tensor } from "./tensor";

/** start, start + step, … up to but without `end`. As torch.arange, but float32 also for whole numbers. */
export function arange(end: number, options?: TensorOptions): Tensor<[number]>;
export function arange(start: number, end: number, options?: TensorOptions): Tensor<[number]>;
export function arange(start: number, end: number, step: number, options?: TensorOptions): Tensor<[number]>;
export function arange(...args: (number | TensorOptions | undefined)[]): Tensor<[number]> {
  const numbers = args.filter((arg) => typeof arg === "number");
  const options = args.find((arg) => typeof arg === "object") ?? {};
  const [start, end, step] =
    numbers.length === 1 ? [0, numbers[0]!, 1] : [numbers[0]!, numbers[1]!, numbers[2] ?? 1];
  if (step === 0 || (end - start) / step < 0)
    throw new ArgumentError(
      `arange: steps of ${step} do not lead from ${start} to ${end}. Give a step other than 0 with the sign of end − start.`,
    );
  return numbered(Math.ceil((end - start) / step), (i) => start + i * step, options);
}

/**
 * `steps` evenly spaced numbers, both ends included. The second half counts back from `end`, so that the ends are
 * exact. As torch.linspace.
 */
export function linspace<N extends number>(
  start: number,
  end: number,
  steps: N,
  options: TensorOptions = {},
): Tensor<[N]> {
  if (!Number.isInteger(steps) || steps < 0)
    throw new ArgumentError(`linspace: the number of steps must be a whole number from 0 up; got ${steps}.`);
  const step = (end - start) / (steps - 1);
  const at = (i: number) =>
    steps === 1 || i < steps / 2 ? start + (i === 0 ? 0 : i * step) : end - (steps - 1 - i) * step;
  return numbered(steps, at, options) as Tensor<[N]>;
}

/** The n × n identity matrix. As torch.eye. */
export function eye<N extends number>(n: N, options: TensorOptions = {}): Tensor<[N, N]> {
  const dtype = options.dtype ?? "float32";
  const data = allocate(dtype, n * n);
  for (let i = 0; i < n; i++) data[i * n + i] = 1;
  return withOptions(fromData(data, [n, n] as [N, N], dtype), options);
}

function numbered(count: number, at: (i: number) => number, options: TensorOptions): Tensor<[number]> {
  const dtype = options.dtype ?? "float32";
  const data = allocate(dtype, count);
  for (let i = 0; i < count; i++) data[i] = at(i);
  return withOptions(fromData(data, [count] as [number], dtype), options);
}
