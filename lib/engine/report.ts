import { described, requireOptions, requireWhole } from "./checks";
import { ArgumentError } from "./errors";
import { reported } from "./host";
import { Tensor } from "./tensor";

export type ReportOptions = {
  /** How many steps there will be, where that is known: it makes a progress bar and the time that is left. */
  of?: number;
};

/**
 * Tells how far a long computation has come: each value is a point of a line with its name, drawn while the program
 * runs. `report({ loss })`, or with the step that the point stands at, `report({ step, loss, accuracy }, { of: 300 })`. Without
 * `step` it is one more than the last step of these lines, from 1 up. Values are numbers or tensors of one element; one that is
 * not finite leaves a gap. Throws ArgumentError for anything else.
 */
export function report(values: Readonly<Record<string, number | Tensor>>, options: ReportOptions = {}): void {
  requireOptions("report", options, "{ of: 300 }");
  if (options.of !== undefined) requireWhole("report", options.of, "of", 1);
  if (typeof values !== "object" || values === null || Array.isArray(values) || values instanceof Tensor)
    throw new ArgumentError(
      `report: takes one object that names its values; got ${described(values)}. Write report({ loss }).`,
    );
  let step: number | null = null;
  const named: [string, number][] = [];
  for (const name of Object.keys(values)) {
    const value = numberOf(name, values[name]);
    if (name === "step") step = checkedStep(value);
    else named.push([name, value]);
  }
  reported({ step, values: named, of: options.of ?? null });
}

function numberOf(name: string, value: unknown): number {
  if (typeof value === "number") return value;
  if (value instanceof Tensor && value.numel() === 1) return Number(value.item());
  throw new ArgumentError(
    `report: ${name} must be a number or a tensor of one element; got ${described(value)}. Give one number for it, such as its mean.`,
  );
}

function checkedStep(step: number): number {
  if (Number.isFinite(step)) return step;
  throw new ArgumentError(`report: step must be a finite number; got ${step}. Count the turns of the loop.`);
}
