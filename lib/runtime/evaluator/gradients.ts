import { GradError, grad, noGrad, Tensor } from "@/lib/engine";
import type { Argument, Measure, Observed } from "@/lib/model";
import { COMPARED, observe } from "./observe";
import { revive } from "./revive";

/** A difference of two near numbers has no more. */
const GOOD_DIGITS = 9;

type Called = (...args: unknown[]) => unknown;
type Asked = Extract<Measure, { kind: "gradient" }>;

/**
 * The gradient of the sum of what a call gives, by each of the named arguments: of tensors by autograd, of numbers by
 * central differences. `against`: the central differences by its tensors, where these are asked for. Throws a GradError
 * where the call gives nothing that has a gradient, and what the function throws.
 */
export function gradientOf(
  called: Called,
  args: Observed[],
  { by, against }: Asked,
): { value: Observed; against?: Observed } {
  const exact = against === "differences" ? args.map(inFloat64) : args;
  const byAutograd = new Map(
    autograd(
      called,
      exact,
      by.filter(({ place }) => isTensor(exact[place])),
    ),
  );
  const numbers = new Map(
    by
      .filter(({ place }) => !byAutograd.has(place))
      .map(({ place }) => [place, byDifferences(called, exact, place)]),
  );
  const value = entries(by, (place) => byAutograd.get(place) ?? numbers.get(place));
  if (against === "solution") return { value };
  const differences = entries(by, (place) => {
    const found = byAutograd.get(place);
    return found ? tensorDifferences(called, exact, place, found) : numbers.get(place);
  });
  return { value, against: differences };
}

function entries(by: Argument[], gradient: (place: number) => unknown): Observed {
  return observe(Object.fromEntries(by.map(({ place, name }) => [name, gradient(place)])), COMPARED);
}

function autograd(called: Called, args: Observed[], by: Argument[]): [place: number, gradient: Tensor][] {
  if (by.length === 0) return [];
  const live = args.map(revive);
  const leaves = by.map(({ place }) => (live[place] as Tensor).requiresGrad_());
  const output = called(...live);
  if (!(output instanceof Tensor))
    throw new GradError(
      "The answer gives no tensor, so autograd cannot follow it back. Compute with tensors to the end, without item().",
    );
  if (!output.requiresGrad)
    throw new GradError(
      `The answer's tensor does not remember how it was made from ${by.map(({ name }) => name).join(" and ")}. Compute without item(), detach() and noGrad().`,
    );
  const found = grad(output.sum(), leaves, { allowUnused: true });
  return by.map(({ place }, i) => [place, found[i] ?? leaves[i]!.detach().mul(0)]);
}

/** (f(x + h) − f(x − h)) / 2h by a number. */
function byDifferences(called: Called, args: Observed[], place: number): number {
  const argument = args[place];
  if (argument?.kind !== "number")
    throw new GradError(
      `A gradient is asked by argument number ${place + 1}, which is no number and no tensor.`,
    );
  const at = (value: number) =>
    scalar(
      called,
      args.map((arg, i) => (i === place ? { kind: "number", value } : arg)),
    );
  const step = stepAt(argument.value);
  const slope = (at(argument.value + step) - at(argument.value - step)) / (2 * step);
  return Number(slope.toPrecision(GOOD_DIGITS));
}

/**
 * Central differences by every element of a tensor. At a kink, where the two sides disagree, every slope between
 * theirs is a right one: there it is autograd's own, if it lies between.
 */
function tensorDifferences(called: Called, args: Observed[], place: number, found: Tensor): Tensor {
  const argument = args[place];
  if (argument?.kind !== "tensor") return found;
  const gradient = observe(found, COMPARED);
  const own = gradient.kind === "tensor" ? gradient.values : [];
  const at = (element: number, value: number) => {
    const values = argument.values.with(element, value);
    return scalar(
      called,
      args.map((arg, i) => (i === place ? { ...argument, values } : arg)),
    );
  };
  const middle = scalar(called, args);
  const slopes = argument.values.map((x, element) => {
    const step = stepAt(x);
    const [right, left] = [at(element, x + step) - middle, middle - at(element, x - step)];
    return slopeBetween(left / step, right / step, own[element] ?? 0);
  });
  return revive({ ...argument, values: slopes }) as Tensor;
}

function slopeBetween(left: number, right: number, own: number): number {
  const central = (left + right) / 2;
  const apart = Math.abs(left - right) > 1e-3 * Math.max(1, Math.abs(left), Math.abs(right));
  return apart ? Math.min(Math.max(own, Math.min(left, right)), Math.max(left, right)) : central;
}

/** Large enough for what is lost in the difference of two near numbers, small enough for a curve to be straight. */
function stepAt(x: number): number {
  return 1e-5 * Math.max(1, Math.abs(x));
}

function scalar(called: Called, args: Observed[]): number {
  const output = noGrad(() => called(...args.map(revive)));
  if (typeof output === "number") return output;
  if (output instanceof Tensor) return output.sum().item();
  throw new GradError("The answer gives no number and no tensor, so it has no gradient.");
}

function isTensor(value: Observed | undefined): boolean {
  return value?.kind === "tensor";
}

function inFloat64(value: Observed): Observed {
  return value.kind === "tensor" ? { ...value, dtype: "float64" } : value;
}
