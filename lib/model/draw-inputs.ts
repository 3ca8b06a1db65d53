import type { DrawnArgument, DrawnInputs, DrawnNumber, Size } from "./drawn-inputs";
import type { Observed } from "./observed";

/** Every list of arguments, the plain ones first: those of `remarkableNumbers`, then drawn ones that grow in size. */
export function drawInputs({ drawn, count, seed, sizes }: DrawnInputs): Observed[][] {
  const draw = uniforms(seed);
  const lists = drawn.map((argument) => remarkableNumbers(numberOf(argument)));
  const plain = remarkableCalls(drawn);
  const together = plain - longest(lists);
  return Array.from({ length: count }, (_, i) => {
    const lengths = i < plain ? leastSizes(sizes) : drawnSizes(sizes, draw, (i + 1) / count);
    return drawn.map((argument, place) => {
      const remarkable = lists[place] ?? [];
      // First all arguments are at their simplest together; then each stands at another place of its list.
      let next = i < together ? 0 : i - together + place;
      const number =
        i < plain
          ? () => remarkable[next++ % remarkable.length] ?? 0
          : () => drawnNumber(numberOf(argument), remarkable, draw);
      return valueOf(argument, number, lengths);
    });
  });
}

/** How many calls it takes until every remarkable number of every argument has been there. */
export function remarkableCalls(drawn: readonly DrawnArgument[]): number {
  return longest(drawn.map((each) => remarkableNumbers(numberOf(each)))) + (drawn.length > 1 ? 1 : 0);
}

function longest(lists: readonly (readonly number[])[]): number {
  return Math.max(0, ...lists.map(({ length }) => length));
}

/** Numbers at which functions are usually wrong: the simplest first. */
export function remarkableNumbers(of: DrawnNumber): number[] {
  const { from, to } = of;
  const candidates =
    of.kind === "integer"
      ? [0, 1, -1, from, to]
      : [
          0,
          1,
          -1,
          ...of.kinks,
          -0,
          ...[0, ...of.kinks].flatMap((kink) => [kink + CLOSE, kink - CLOSE]),
          from,
          to,
          ...(of.within ? [] : [FAR, -FAR]),
        ];
  const bounded = of.kind === "integer" || of.within;
  const finite = candidates.filter((x) => !bounded || (x >= from && x <= to));
  const notFinite =
    of.kind === "real" && of.notFinite
      ? [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
      : [];
  const all = [...finite, ...notFinite];
  return all.filter((x, i) => all.findIndex((other) => Object.is(other, x)) === i);
}

const CLOSE = 1e-6;
const FAR = 1e6;
/** How often a drawn number is a remarkable one again, so that several of them meet in one call. */
const REMARKABLE_SHARE = 0.25;

function numberOf(argument: DrawnArgument): DrawnNumber {
  return argument.kind === "list" || argument.kind === "tensor" ? argument.of : argument;
}

function drawnNumber(of: DrawnNumber, remarkable: number[], draw: () => number): number {
  if (draw() < REMARKABLE_SHARE) return remarkable[Math.floor(draw() * remarkable.length)] ?? of.from;
  if (of.kind === "integer") return of.from + Math.floor(draw() * (of.to - of.from + 1));
  const x = of.from + draw() * (of.to - of.from);
  const rounded = Math.round(x * 100) / 100;
  return rounded >= of.from && rounded <= of.to ? rounded : x;
}

function valueOf(argument: DrawnArgument, number: () => number, sizes: Record<string, number>): Observed {
  const length = (size: Size) => (typeof size === "number" ? size : (sizes[size] ?? 1));
  switch (argument.kind) {
    case "integer":
    case "real":
      return { kind: "number", value: number() };
    case "list": {
      const items = Array.from({ length: length(argument.length) }, () => number());
      return { kind: "array", className: "Array", items: items.map(asNumber), more: 0 };
    }
    case "tensor":
      return tensorValue(argument.shape.map(length), argument.dtype, number);
  }
}

function tensorValue(shape: number[], dtype: "float32" | "float64", number: () => number): Observed {
  const count = shape.reduce((product, size) => product * size, 1);
  const values = Array.from({ length: count }, () =>
    dtype === "float32" ? Math.fround(number()) : number(),
  );
  const text = `tensor(${nested(values, shape)})`;
  return { kind: "tensor", shape, dtype, values, more: 0, requiresGrad: false, text };
}

/** The numbers as one would type them. */
function nested(values: number[], [size, ...rest]: number[]): string {
  if (size === undefined) return Object.is(values[0], -0) ? "-0" : String(Number(values[0]?.toPrecision(7)));
  const length = values.length / size;
  const rows = Array.from({ length: size }, (_, i) =>
    nested(values.slice(i * length, (i + 1) * length), rest),
  );
  return `[${rows.join(", ")}]`;
}

const asNumber = (value: number): Observed => ({ kind: "number", value });

function leastSizes(sizes: DrawnInputs["sizes"]): Record<string, number> {
  return Object.fromEntries(Object.entries(sizes).map(([name, [least]]) => [name, least]));
}

/** Sizes that may be the greatest only towards the end of the calls. */
function drawnSizes(sizes: DrawnInputs["sizes"], draw: () => number, part: number): Record<string, number> {
  return Object.fromEntries(
    Object.entries(sizes).map(([name, [least, most]]) => {
      const reach = Math.ceil((most - least) * part) + 1;
      return [name, Math.min(most, least + Math.floor(draw() * reach))];
    }),
  );
}

/** Uniform numbers on [0, 1) with 32 bits (mulberry32): the same in every browser. */
function uniforms(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
