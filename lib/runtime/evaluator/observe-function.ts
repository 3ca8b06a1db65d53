import * as gradbook from "@/lib/engine";
import { normalisePlot, type Observed, type PlotSpec } from "@/lib/model";
import { changesOthers } from "./changes-others";
import { nameOf } from "./observe";
import { sample } from "./sample";

type NumberFunction = (x: unknown) => unknown;

const DOMAIN: [min: number, max: number] = [-5, 5];
const SAMPLES = 161;
/** A function that takes longer is not called hundreds of times unasked. */
const SLOWEST_MS = 1;

/**
 * A function that a cell shows → its name, and its curve from −5 to 5 where it takes one number to one number (or a
 * tensor to a tensor of its shape), is quick, and does not change anything by what its text says. `now`: a clock.
 */
export function observeFunction(f: NumberFunction, now: () => number): Observed {
  const name = nameOf(f);
  const plot = mayBeCalled(f) && answersNumbers(f, now) ? curveOf(f, name) : null;
  return plot === null ? { kind: "function", name } : { kind: "function", name, plot };
}

function mayBeCalled(f: NumberFunction): boolean {
  if (f.length !== 1) return false;
  if (ENGINE.has(f)) return true;
  const text = Function.prototype.toString.call(f);
  return !/^class\b|^async\b|\[native code\]/.test(text) && !changesOthers(text);
}

/** Functions of "gradbook" keep their hands off all but those that set something. */
const ENGINE = new Set<unknown>(
  Object.entries(gradbook).flatMap(([name, value]) =>
    typeof value === "function" && name !== "manualSeed" ? [value] : [],
  ),
);

function answersNumbers(f: NumberFunction, now: () => number): boolean {
  const probes = [-1, 0.5, 2];
  for (const make of [(x: number) => x, (x: number) => gradbook.tensor([x], { dtype: "float64" })])
    try {
      const times = probes.map((x) => timeOf(() => isNumber(f(make(x))), now));
      return times.every((time) => time !== null) && Math.min(...times) <= SLOWEST_MS;
    } catch {
      // What refuses a number may take a tensor; what refuses both is shown by its name.
    }
  return false;
}

/** How long it took to say yes; null for no. */
function timeOf(answer: () => boolean, now: () => number): number | null {
  const began = now();
  return answer() ? now() - began : null;
}

function isNumber(value: unknown): boolean {
  return typeof value === "number" || (value instanceof gradbook.Tensor && value.numel() === 1);
}

function curveOf(f: NumberFunction, name: string): PlotSpec | null {
  const purpose = { kind: "sample", domain: DOMAIN, count: SAMPLES, at: null, label: name || "f" } as const;
  const title = name === "" ? "The function" : name;
  try {
    const { curves } = sample(f, purpose, undefined);
    const spec = normalisePlot({
      kind: "functions",
      title,
      yLabel: "",
      domain: DOMAIN,
      derivative: true,
      curves,
    });
    return "missing" in spec ? null : spec;
  } catch {
    // Somewhere between the probes it threw: its name is all that can be shown.
    return null;
  }
}
