import type { Workload } from "./workloads";

/** A workload that somebody has set up and can be asked to go through. */
export type Running = {
  /** Takes so many steps; microseconds for each. */
  time(steps: number): number | Promise<number>;
  /**
   * A number that all agree on who do the same mathematics and have taken as many steps: a network's loss, the sum of
   * relu's gradient, a chain's gradient.
   */
  proof(): number | Promise<number>;
};

/** The engine, or an anchor: something else that does the same work. */
export type Contender = {
  name: string;
  /** Null for a workload that it has no way to do. */
  start(workload: Workload): Running | null | Promise<Running | null>;
  close?(): void | Promise<void>;
};

/** Times a step that is done when it returns. */
export function timed(step: () => void): Running["time"] {
  return (steps) => {
    const began = performance.now();
    for (let i = 0; i < steps; i += 1) step();
    return ((performance.now() - began) * 1_000) / steps;
  };
}

/** Times a step that is done when its promise is. */
export function timedAsync(step: () => Promise<unknown>): Running["time"] {
  return async (steps) => {
    const began = performance.now();
    for (let i = 0; i < steps; i += 1) await step();
    return ((performance.now() - began) * 1_000) / steps;
  };
}
