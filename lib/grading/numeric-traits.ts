import type { Trait } from "@/lib/model";
import { close } from "./number";
import type { NumberCall } from "./number-call";

/** So many failing calls do not agree by chance. */
const ENOUGH = 3;

type Paired = NumberCall & { expected: number };

/** How the numbers that came out belong to those that were expected; `all` holds the failing calls `off` too. */
export function numericTraits(all: readonly NumberCall[], off: readonly NumberCall[]): Trait | null {
  if (off.length < ENOUGH) return null;
  const pairs = all.filter(isPaired);
  const wrong = off.filter(isPaired);
  if (pairs.length !== all.length) return null;
  return (
    turned(pairs, wrong) ??
    argument(wrong) ??
    limit(pairs, wrong) ??
    same(pairs, wrong) ??
    mirrored(pairs, wrong) ??
    apart(pairs) ??
    scaled(pairs, wrong) ??
    whole(wrong)
  );
}

function isPaired(call: NumberCall): call is Paired {
  return call.expected !== null && Number.isFinite(call.expected) && Number.isFinite(call.got);
}

const alike = (call: Paired, number: number) => close(call.got, number, call.trial.check.tolerance);

const differ = (numbers: readonly number[]) => new Set(numbers).size > 1;

function argument(wrong: readonly Paired[]): Trait | null {
  if (!differ(wrong.map(({ got }) => got))) return null;
  const of = wrong[0]?.args.length ?? 0;
  for (let i = 0; i < of; i += 1)
    for (const sign of [1, -1])
      if (wrong.every((call) => alike(call, sign * (call.args[i] ?? Number.NaN))))
        return { kind: "argument", place: i + 1, of, negated: sign === -1 };
  return null;
}

function turned(pairs: readonly Paired[], wrong: readonly Paired[]): Trait | null {
  return differ(wrong.map(({ got }) => got)) && pairs.every((call) => alike(call, -call.expected))
    ? { kind: "turned" }
    : null;
}

/** All failing calls stand at one number, which is the greatest, or the least, of all that came out. */
function limit(pairs: readonly Paired[], wrong: readonly Paired[]): Trait | null {
  const at = wrong[0]?.got ?? 0;
  if (!wrong.every((call) => alike(call, at)) || !differ(wrong.map(({ expected }) => expected))) return null;
  const right = pairs.filter(({ passes }) => passes);
  if (!differ(right.map(({ got }) => got))) return null;
  if (right.every(({ got }) => got <= at) && wrong.every(({ expected }) => expected > at))
    return { kind: "limit", side: "above", at };
  if (right.every(({ got }) => got >= at) && wrong.every(({ expected }) => expected < at))
    return { kind: "limit", side: "below", at };
  return null;
}

function same(pairs: readonly Paired[], wrong: readonly Paired[]): Trait | null {
  const value = wrong[0]?.got ?? 0;
  const all = (calls: readonly Paired[]) => calls.every((call) => alike(call, value));
  if (!all(wrong)) return null;
  const always = all(pairs) && differ(pairs.map(({ expected }) => expected));
  return always || differ(wrong.map(({ expected }) => expected)) ? { kind: "same", value, always } : null;
}

/** Every input whose opposite was tried gave what belongs to that, and at least so many that failed were among them. */
function mirrored(pairs: readonly Paired[], wrong: readonly Paired[]): Trait | null {
  if (pairs.some(({ args }) => args.length !== 1)) return null;
  const belongs = new Map(pairs.map(({ args: [x = 0], expected }) => [x, expected]));
  const tried = pairs.filter(({ args: [x = 0] }) => belongs.has(-x));
  const shown = wrong.filter((call) => tried.includes(call));
  const at = shown[0]?.args[0];
  if (at === undefined || shown.length < ENOUGH) return null;
  return tried.every((call) => alike(call, belongs.get(-(call.args[0] ?? 0)) ?? Number.NaN))
    ? { kind: "mirrored", at }
    : null;
}

function apart(pairs: readonly Paired[]): Trait | null {
  const by = pairs[0] ? pairs[0].got - pairs[0].expected : 0;
  const holds =
    differ(pairs.map(({ expected }) => expected)) && pairs.every((call) => alike(call, call.expected + by));
  return holds ? { kind: "apart", by: rounded(by) } : null;
}

function scaled(pairs: readonly Paired[], wrong: readonly Paired[]): Trait | null {
  const first = wrong.find(({ expected }) => expected !== 0);
  if (!first || !differ(wrong.map(({ expected }) => expected))) return null;
  const by = first.got / first.expected;
  return by !== 0 && pairs.every((call) => alike(call, by * call.expected))
    ? { kind: "scaled", by: rounded(by) }
    : null;
}

function whole(wrong: readonly Paired[]): Trait | null {
  return wrong.every(
    ({ got, expected }) =>
      Number.isInteger(got) && !Number.isInteger(expected) && Math.abs(got - expected) < 1,
  )
    ? { kind: "whole" }
    : null;
}

/** Six digits: what a sentence needs, without the noise of the last place. */
function rounded(number: number): number {
  return Number(number.toPrecision(6));
}
