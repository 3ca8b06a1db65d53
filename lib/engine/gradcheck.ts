import { requireFunction, requireOptions, requireTensors } from "./checks";
import { elements } from "./elements";
import { DtypeError, GradError } from "./errors";
import { grad } from "./grad";
import { sum } from "./sum";
import type { Tensor } from "./tensor";

export type GradcheckOptions = { step?: number; relative?: number; absolute?: number };

/** (f(x + h) − f(x − h)) / 2h for the sum of f's elements, by every element of `x`. */
export function centralDifferences(f: () => Tensor, x: Tensor, step = 1e-6): number[] {
  const { data } = x.storage;
  const at = (i: number, value: number) => {
    data[i] = value;
    return sum(f()).item();
  };
  return Array.from(data, (value, i) => {
    const slope = (at(i, value + step) - at(i, value - step)) / (2 * step);
    data[i] = value;
    return slope;
  });
}

/**
 * Holds the gradient of `f` against central differences; true, or a GradError that names the element. Inputs must be
 * float64 leaves. As torch.autograd.gradcheck, for the sum of the outputs.
 */
export function gradcheck(
  f: (...inputs: Tensor[]) => Tensor,
  inputs: readonly Tensor[],
  options: GradcheckOptions = {},
): true {
  requireOptions("gradcheck", options, "{ relative: 1e-3 }");
  const { step = 1e-6, relative = 1e-3, absolute = 1e-5 } = options;
  requireFunction("gradcheck", f);
  requireTensors("gradcheck", inputs);
  if (inputs.some((x) => x.dtype !== "float64"))
    throw new DtypeError(
      'gradcheck: float32 is too coarse for differences. Make the inputs with { dtype: "float64" }.',
    );
  const work = () => f(...inputs);
  const gradients = grad(sum(work()), inputs, { allowUnused: true });
  gradients.forEach((gradient, n) => {
    const got = gradient === null ? null : elements(gradient);
    centralDifferences(work, inputs[n]!, step).forEach((expected, i) => {
      const value = got?.[i] ?? 0;
      if (!(Math.abs(value - expected) <= absolute + relative * Math.abs(expected)))
        throw new GradError(
          `gradcheck: at element ${i} of input ${n} the gradient is ${value}, but differences give ${expected}.`,
        );
    });
  });
  return true;
}
