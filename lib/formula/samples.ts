import type { Values } from "./evaluate";

/** From where to where every variable goes. */
export type Domain = [min: number, max: number];

/** Where usual mistakes part from the answer, simplest first. */
const simple = [0, 1, -1, 2, -2, 0.5, -0.5, 3, -3];
/** How far beside a kink its two sides are looked at. */
const beside = 0.01;
const spreadCount = 120;
/** Simple numbers of which every combination is taken, by the number of variables. */
const combined = [0, 9, 7, 4, 3, 2, 2];
/** More variables than this would need more combinations than are quick. */
export const MOST_VARIABLES = 6;

/**
 * Where two formulas are compared, simplest first: small whole numbers and halves, the domain's ends, `kinks` and their
 * two sides, then numbers that are spread over the domain. The same on every run.
 */
export function samplesOf(variables: readonly string[], domain: Domain, kinks: readonly number[]): Values[] {
  const [min, max] = domain;
  const around = kinks.flatMap((kink) => [
    kink,
    -kink,
    kink - beside,
    kink + beside,
    -kink - beside,
    -kink + beside,
  ]);
  const numbers = [...simple, min, max, beside, -beside, ...around].filter((x) => x >= min && x <= max);
  const special = [...new Set(numbers)];
  const spread = Array.from({ length: spreadCount }, (_, index) => spreadPoint(variables, domain, index));
  return [
    ...combinations(variables, special.slice(0, combined[variables.length] ?? 2)),
    ...variables.flatMap((variable) =>
      special.map((x, index) => ({ ...spreadPoint(variables, domain, spreadCount + index), [variable]: x })),
    ),
    ...spread,
  ];
}

/** Every combination of these numbers; those of numbers that stand first come first. */
function combinations(variables: readonly string[], numbers: readonly number[]): Values[] {
  let found: { values: Values; rank: number }[] = [{ values: {}, rank: 0 }];
  for (const variable of variables)
    found = found.flatMap(({ values, rank }) =>
      numbers.map((x, index) => ({ values: { ...values, [variable]: x }, rank: rank + index })),
    );
  return found.toSorted((a, b) => a.rank - b.rank).map(({ values }) => values);
}

const primes = [2, 3, 5, 7, 11, 13];

/** Point number `index` of a sequence that fills the domain evenly: the fractions of multiples of √2, √3, √5 … */
function spreadPoint(variables: readonly string[], [min, max]: Domain, index: number): Values {
  const fraction = (prime: number) => ((index + 1) * Math.sqrt(prime)) % 1;
  return Object.fromEntries(
    variables.map((variable, which) => [variable, min + (max - min) * fraction(primes[which] ?? 2)]),
  );
}
