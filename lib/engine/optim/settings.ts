import { described, requireNotNegative, requireSuch } from "../checks";
import { ArgumentError } from "../errors";

/** Those that may be any number from 0 up. */
const notNegative = [
  "learningRate",
  "momentum",
  "weightDecay",
  "eps",
  "alpha",
  "lrDecay",
  "initialAccumulatorValue",
];

/** Throws ArgumentError for names that this optimiser does not know. */
export function checkNames(options: object, known: readonly string[]): void {
  const unknown = Object.keys(options).find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new ArgumentError(
      `optimizer: there is no option "${unknown}" here; there is ${known.join(", ")}, and lr for learningRate.`,
    );
}

/** Throws ArgumentError for settings that torch.optim refuses. */
export function checkSettings(settings: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(settings))
    if (notNegative.includes(name)) requireNotNegative("optimizer", value, name);
  if ("betas" in settings) checkBetas(settings.betas);
  const { nesterov, momentum, dampening } = settings;
  if (nesterov === true && (momentum === 0 || dampening !== 0))
    throw new ArgumentError(
      `optimizer: nesterov needs a momentum above 0 and no dampening, as in PyTorch; got momentum ${momentum}, dampening ${dampening}.`,
    );
}

function checkBetas(betas: unknown): void {
  if (!Array.isArray(betas) || betas.length !== 2)
    throw new ArgumentError(`optimizer: betas must be a list of two numbers; got ${described(betas)}.`);
  for (const beta of betas)
    requireSuch("optimizer", beta, "each of the betas", "from 0 up to but without 1", (x) => x >= 0 && x < 1);
}
