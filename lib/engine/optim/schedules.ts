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

function schedule(optimizer: AnyOptimizer, rule: Rule): Schedule {
  return new Schedule(optimizer as Optimizer, rule);
}

/** Times gamma after every stepSize steps. As torch.optim.lr_scheduler.StepLR. */
export function stepLR(
  optimizer: AnyOptimizer,
  { stepSize, gamma = 0.1 }: { stepSize: number; gamma?: number },
): Schedule {
  return schedule(optimizer, (initial, steps) => initial * gamma ** Math.floor(steps / stepSize));
}

/** Times gamma at each of the milestones. As MultiStepLR. */
export function multiStepLR(
  optimizer: AnyOptimizer,
  { milestones, gamma = 0.1 }: { milestones: readonly number[]; gamma?: number },
): Schedule {
  return schedule(
    optimizer,
    (initial, steps) => initial * gamma ** milestones.filter((milestone) => milestone <= steps).length,
  );
}

/** Times gamma after every step. As ExponentialLR. */
export function exponentialLR(optimizer: AnyOptimizer, { gamma }: { gamma: number }): Schedule {
  return schedule(optimizer, (initial, steps) => initial * gamma ** steps);
}

/** Half a cosine from the initial rate down to etaMin at step tMax. As CosineAnnealingLR. */
export function cosineAnnealingLR(
  optimizer: AnyOptimizer,
  { tMax, etaMin = 0 }: { tMax: number; etaMin?: number },
): Schedule {
  return schedule(
    optimizer,
    (initial, steps) => etaMin + ((initial - etaMin) * (1 + Math.cos((Math.PI * steps) / tMax))) / 2,
  );
}

/** The initial rate times a factor that changes evenly from startFactor to endFactor within totalIters. As LinearLR. */
export function linearLR(
  optimizer: AnyOptimizer,
  {
    startFactor = 1 / 3,
    endFactor = 1,
    totalIters = 5,
  }: { startFactor?: number; endFactor?: number; totalIters?: number } = {},
): Schedule {
  return schedule(
    optimizer,
    (initial, steps) =>
      initial * (startFactor + ((endFactor - startFactor) * Math.min(steps, totalIters)) / totalIters),
  );
}

/** The initial rate times what the function gives for the number of steps. As LambdaLR. */
export function lambdaLR(optimizer: AnyOptimizer, factor: (steps: number) => number): Schedule {
  return schedule(optimizer, (initial, steps) => initial * factor(steps));
}
