import { described, requireNumber, requireWhole } from "./checks";
import { checkedOptions, type TensorOptions, withOptions } from "./create";
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
  const rest = args.filter((arg) => typeof arg !== "number" && arg !== undefined);
  if (numbers.length === 0 || numbers.length > 3 || rest.length > 1)
    throw new ArgumentError(
      `arange: takes an end, or a start, an end and maybe a step, then options; got ${args.map(described).join(", ") || "nothing"}.`,
    );
  const options = checkedOptions("arange", rest[0] ?? {});
  const [start, end, step] =
    numbers.length === 1 ? [0, numbers[0]!, 1] : [numbers[0]!, numbers[1]!, numbers[2] ?? 1];
  if (![start, end, step].every(Number.isFinite))
    throw new ArgumentError(
      `arange: start, end and step must be finite; got ${start}, ${end} and ${step}, which lead to no last number.`,
    );
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
  requireNumber("linspace", start, "the start");
  requireNumber("linspace", end, "the end");
  requireWhole("linspace", steps, "the number of steps", 0);
  checkedOptions("linspace", options);
  const step = (end - start) / (steps - 1);
  const at = (i: number) =>
    steps === 1 || i < steps / 2 ? start + (i === 0 ? 0 : i * step) : end - (steps - 1 - i) * step;
  return numbered(steps, at, options) as Tensor<[N]>;
}

/** The n × n identity matrix. As torch.eye. */
export function eye<N extends number>(n: N, options: TensorOptions = {}): Tensor<[N, N]> {
  requireWhole("eye", n, "the number of rows", 0);
  const dtype = checkedOptions("eye", options).dtype ?? "float32";
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
