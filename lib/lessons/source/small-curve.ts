import { allActivations } from "@/lib/engine";
import { type Element, hasFlag, textOf } from "./tree";

/** Activations of one number, by their names in the engine's records: what a `<Curve>` can be of. */
const records = Object.fromEntries(
  Object.entries(allActivations).flatMap(([name, record]) => ("kinks" in record ? [[name, record]] : [])),
);
export const curveNames = Object.keys(records);

/** A small curve: its lines with gaps between them, and how it is drawn. */
export type SmallCurve = {
  lines: [x: number, y: number][][];
  domain: readonly [from: number, to: number];
  range: readonly [low: number, high: number];
  colour: string;
  dash: string;
  /** In words, for whoever does not see it. They tell its heights, not its name: that may be what is asked. */
  words: string;
};

const DOMAIN = [-4, 4] as const;
const STEPS = 24;
const TOLD = 4;
/** So far beside a kink, where both sides have a slope. */
const BESIDE = 1e-6;

/** What a checked `<Curve of domain range derivative />` draws. Without a range it has all that is seen, and 0. */
export function smallCurve(element: Element): SmallCurve {
  const record = records[textOf(element, "of") ?? ""];
  if (!record) throw new Error(`There is no activation “${textOf(element, "of")}” to draw.`);
  const height = (x: number) => (hasFlag(element, "derivative") ? record.derivative(x) : record.value(x));
  const domain = numbersOf(element, "domain") ?? DOMAIN;
  const lines = pieces(domain, record.kinks()).map(([from, to]) =>
    evenly(from, to, STEPS).map((x): [number, number] => [x, height(x)]),
  );
  const heights = [0, ...lines.flat().map(([, y]) => y)];
  const range = numbersOf(element, "range") ?? ([Math.min(...heights), Math.max(...heights)] as const);
  const told = evenly(...domain, TOLD).map((x) => `${written(height(x))} at ${written(x)}`);
  const { colour, dash } = record;
  return { lines, domain, range, colour: `var(${colour})`, dash, words: `a curve: ${told.join(", ")}` };
}

function numbersOf(element: Element, name: string): readonly [number, number] | null {
  const [from, to] = textOf(element, name)?.trim().split(/\s+/).map(Number) ?? [];
  return from === undefined || to === undefined ? null : [from, to];
}

/** The domain, cut beside each kink. */
function pieces([from, to]: readonly [number, number], kinks: readonly number[]): [number, number][] {
  const inside = kinks.filter((kink) => from < kink && kink < to);
  const starts = [from, ...inside.map((kink) => kink + BESIDE)];
  const ends = [...inside.map((kink) => kink - BESIDE), to];
  return starts.map((start, index) => [start, ends[index] ?? to]);
}

function evenly(from: number, to: number, steps: number): number[] {
  return Array.from({ length: steps + 1 }, (_, step) => from + ((to - from) * step) / steps);
}

const written = (value: number) => String(Number(value.toFixed(2)) || 0).replace("-", "−");
