import type { InputSort, Pattern, Trait } from "@/lib/model";
import { commonOutput, isOpen, type NumberCall, numberCall } from "./number-call";
import { numericTraits } from "./numeric-traits";
import type { Trial } from "./trial";

/**
 * What the failing calls of the function that `leading` called have in common, or null. Only what holds for every one
 * of them is said, and only where so many calls hardly agree by chance.
 */
export function patternOf(trials: readonly Trial[], leading: Trial): Pattern | null {
  const { name, measure } = leading.check;
  if (measure) return null;
  const calls = trials.filter(({ check }) => check.name === name && !check.measure);
  const failing = calls.filter(({ passes }) => !passes);
  const trait = kindTrait(calls, failing) ?? numberTrait(calls, failing);
  return trait && { name, ...trait };
}

/** What can be said before any number is looked at. */
function kindTrait(calls: readonly Trial[], failing: readonly Trial[]): Trait | null {
  const kinds = new Set(failing.map(kindOf));
  const [kind] = kinds;
  if (kinds.size !== 1 || kind === undefined) return null;
  if (kind === "undefined")
    return { kind: "nothing", always: calls.every((trial) => kindOf(trial) === kind) };
  const expected = new Set(failing.map(({ check, expected }) => (isOpen(check) ? "number" : expected.kind)));
  const [wanted] = expected;
  if (expected.size !== 1 || wanted === undefined || wanted === kind) return null;
  return kind in OTHER_KINDS ? { kind: "type", got: kind, expected: wanted } : null;
}

const OTHER_KINDS = {
  tensor: true,
  boolean: true,
  string: true,
  null: true,
  array: true,
  function: true,
  number: true,
};

/** The kind of what came back; a call that did not come back has none. */
function kindOf({ got }: Trial): string | undefined {
  return got.kind === "returned" ? got.value.kind : undefined;
}

function numberTrait(calls: readonly Trial[], failing: readonly Trial[]): Trait | null {
  const all = calls.flatMap(numberCall);
  const off = all.filter(({ passes }) => !passes);
  if (off.length === 0 || off.length !== failing.length) return null;
  if (off.every(({ got }) => Number.isNaN(got))) return { kind: "nan" };
  if (all.length !== calls.length) return null;
  return numericTraits(all, off) ?? inputTrait(all, off);
}

const SORTS: Record<InputSort, (x: number) => boolean> = {
  zero: (x) => x === 0,
  notWhole: (x) => !Number.isInteger(x),
  negative: (x) => x < 0,
  positive: (x) => x > 0,
  notPositive: (x) => x <= 0,
  notNegative: (x) => x >= 0,
  notZero: (x) => x !== 0,
};

/** Calls of the other sort that have to be right before anything is said of the sort. */
const ENOUGH = 3;

/** The narrowest sort of inputs that holds all failing calls, where enough others are right. */
function inputTrait(all: readonly NumberCall[], off: readonly NumberCall[]): Trait | null {
  const right = all.length - off.length;
  const of = off[0]?.args.length ?? 0;
  if (right < ENOUGH || of === 0) return null;
  const sorts = Object.keys(SORTS) as InputSort[];
  const found = Array.from({ length: of }, (_, place) => place).flatMap((place) =>
    sorts.flatMap((sort) => {
      const within = all.filter(({ args }) => SORTS[sort](args[place] ?? Number.NaN));
      const holdsAll = off.every((call) => within.includes(call));
      return holdsAll && all.length - within.length >= ENOUGH ? [{ place, sort, size: within.length }] : [];
    }),
  );
  const [narrowest] = found.sort((a, b) => a.size - b.size);
  if (off.length === 1 && (of > 1 || narrowest?.sort !== "zero")) return { kind: "single", right };
  const near = nearTrait(all, off);
  if (!narrowest || (near && narrowest.size > 2 * off.length)) return near;
  const { place, sort } = narrowest;
  return { kind: "inputs", place: place + 1, of, sort, gave: commonOutput(off) };
}

function nearTrait(all: readonly NumberCall[], off: readonly NumberCall[]): Trait | null {
  if (all.some(({ args }) => args.length !== 1)) return null;
  const within = Math.max(...off.map(({ args }) => Math.abs(args[0] ?? 0)));
  const right = all.filter(({ passes }) => passes);
  const outside = right.filter(({ args }) => Math.abs(args[0] ?? 0) > within);
  return off.length >= ENOUGH && outside.length >= ENOUGH && outside.length === right.length
    ? { kind: "near", within }
    : null;
}
