import {
  described,
  requireFunction,
  requireNumber,
  requireOptions,
  requireSuch,
  requireWhole,
  requireWholes,
} from "../checks";
import { ArgumentError } from "../errors";
import type { Optimizer } from "./optimizer";

/** Learning rate after `steps` steps of the schedule, from the rate that the group began with. */
type Rule = (initial: number, steps: number) => number;

/** Sets the learning rates of an optimiser; call `step()` after the optimiser's, once an epoch. */
export class Schedule {
  private steps = 0;
  private readonly initial: number[];

  constructor(
    private readonly optimizer: Optimizer,
    private readonly rule: Rule,
  ) {
    this.initial = optimizer.paramGroups.map((group) => group.learningRate);
    this.apply();
  }

  step(): void {
    this.steps++;
    this.apply();
  }

  /** The rates now in use, one a group. As get_last_lr. */
  learningRates(): number[] {
    return this.optimizer.paramGroups.map((group) => group.learningRate);
  }

  private apply(): void {
    this.optimizer.paramGroups.forEach((group, i) => {
      group.learningRate = this.rule(this.initial[i]!, this.steps);
    });
  }
}

type AnyOptimizer = Pick<Optimizer, "paramGroups">;

/** The options of a schedule; those that it cannot do without are checked by it. */
function optionsOf<O extends object>(name: string, optimizer: AnyOptimizer, options: O): O {
  if (!Array.isArray((optimizer as AnyOptimizer | undefined)?.paramGroups))
    throw new ArgumentError(`${name}: the first argument must be an optimizer; got ${described(optimizer)}.`);
  requireOptions(name, options, `optim.${name}(optimizer, { … })`);
  return options;
}

function schedule(optimizer: AnyOptimizer, rule: Rule): Schedule {
  return new Schedule(optimizer as Optimizer, rule);
}

/** Times gamma after every stepSize steps. As torch.optim.lr_scheduler.StepLR. */
export function stepLR(optimizer: AnyOptimizer, options: { stepSize: number; gamma?: number }): Schedule {
  const { stepSize, gamma = 0.1 } = optionsOf("stepLR", optimizer, options);
  requireWhole("stepLR", stepSize, "stepSize", 1);
  requireNumber("stepLR", gamma, "gamma");
  return schedule(optimizer, (initial, steps) => initial * gamma ** Math.floor(steps / stepSize));
}

/** Times gamma at each of the milestones. As MultiStepLR. */
export function multiStepLR(
  optimizer: AnyOptimizer,
  options: { milestones: readonly number[]; gamma?: number },
): Schedule {
  const { milestones, gamma = 0.1 } = optionsOf("multiStepLR", optimizer, options);
  requireWholes("multiStepLR", milestones, "milestones");
  requireNumber("multiStepLR", gamma, "gamma");
  return schedule(
    optimizer,
    (initial, steps) => initial * gamma ** milestones.filter((milestone) => milestone <= steps).length,
  );
}

/** Times gamma after every step. As ExponentialLR. */
export function exponentialLR(optimizer: AnyOptimizer, options: { gamma: number }): Schedule {
  const { gamma } = optionsOf("exponentialLR", optimizer, options);
  requireNumber("exponentialLR", gamma, "gamma");
  return schedule(optimizer, (initial, steps) => initial * gamma ** steps);
}

/** Half a cosine from the initial rate down to etaMin at step tMax. As CosineAnnealingLR. */
export function cosineAnnealingLR(
  optimizer: AnyOptimizer,
  options: { tMax: number; etaMin?: number },
): Schedule {
  const { tMax, etaMin = 0 } = optionsOf("cosineAnnealingLR", optimizer, options);
  requireWhole("cosineAnnealingLR", tMax, "tMax", 1);
  requireNumber("cosineAnnealingLR", etaMin, "etaMin");
  return schedule(
    optimizer,
    (initial, steps) => etaMin + ((initial - etaMin) * (1 + Math.cos((Math.PI * steps) / tMax))) / 2,
  );
}

/** The initial rate times a factor that changes evenly from startFactor to endFactor within totalIters. As LinearLR. */
export function linearLR(
  optimizer: AnyOptimizer,
  options: { startFactor?: number; endFactor?: number; totalIters?: number } = {},
): Schedule {
  const { startFactor = 1 / 3, endFactor = 1, totalIters = 5 } = optionsOf("linearLR", optimizer, options);
  requireSuch("linearLR", startFactor, "startFactor", "above 0 and at most 1", (x) => x > 0 && x <= 1);
  requireSuch("linearLR", endFactor, "endFactor", "from 0 to 1", (x) => x >= 0 && x <= 1);
  requireWhole("linearLR", totalIters, "totalIters", 1);
  return schedule(
    optimizer,
    (initial, steps) =>
      initial * (startFactor + ((endFactor - startFactor) * Math.min(steps, totalIters)) / totalIters),
  );
}

/** The initial rate times what the function gives for the number of steps. As LambdaLR. */
export function lambdaLR(optimizer: AnyOptimizer, factor: (steps: number) => number): Schedule {
  optionsOf("lambdaLR", optimizer, {});
  requireFunction("lambdaLR", factor);
  return schedule(optimizer, (initial, steps) => initial * factor(steps));
}
