import { allActivations } from "@/lib/engine";
import type { Chosen } from "@/lib/playground";

/** A function of one number with its first two derivatives. */
export type ExploredFunction = {
  name: string;
  value: (x: number) => number;
  slope: (x: number) => number;
  /** NaN where the slope has a corner or a jump. */
  second: (x: number) => number;
};

const half = 1e-4;

/** An activation with its parameters; the second derivative is the central difference quotient of the first. */
export function exploredFunction({ name, parameters }: Chosen): ExploredFunction {
  if (name === "identity") return { name, value: (x) => x, slope: () => 1, second: () => 0 };
  const [, record] = Object.entries(allActivations).find(([key]) => key === name) ?? [];
  if (!record || !("kinks" in record))
    throw new Error(`The engine has no activation “${name}” of one number.`);
  const kinks = record.kinks(parameters);
  const slope = (x: number) => record.derivative(x, parameters);
  return {
    ...{ name, value: (x: number) => record.value(x, parameters), slope },
    second: (x) =>
      kinks.some((kink) => Math.abs(kink - x) <= half)
        ? Number.NaN
        : (slope(x + half) - slope(x - half)) / (2 * half),
  };
}
