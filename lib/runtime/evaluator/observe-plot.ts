import { type Plot, Tensor } from "@/lib/engine";
import { normalisePlot, type Observed } from "@/lib/model";
import { asCellError } from "./errors";
import { sample } from "./sample";

const SAMPLES = 241;

const noFunction =
  "There is no function to draw. Give at least one by its name: of: { square: (x) => x * x }.";
const noInterval = "It is not said where to draw. Give domain: [from, to], the smaller number first.";

/** A chart that a program made → data that a page can draw, or what it lacks. */
export function observePlot({ description }: Plot): Observed {
  return { kind: "plot", spec: normalisePlot(withoutTensors(sampled(description))) };
}

/** Functions do not travel: they are sampled here. */
function sampled(description: Plot["description"]): unknown {
  if (description?.kind !== "functions") return description;
  const { of, domain, second = false, ...rest } = description;
  if (!isNamed(of)) return { missing: noFunction };
  if (!isInterval(domain)) return { missing: noInterval };
  const spacing = rest.scale?.x === "log" ? "log" : "linear";
  const purpose = { kind: "sample", domain, count: SAMPLES, at: null, label: "f", second, spacing } as const;
  try {
    return { ...rest, domain, curves: sample(of, purpose, undefined).curves };
  } catch (thrown) {
    return { missing: `A function stopped with an error: ${asCellError(thrown, 0).message}` };
  }
}

function isNamed(of: unknown): boolean {
  if (typeof of === "function") return true;
  if (typeof of !== "object" || of === null) return false;
  const functions = Object.values(of);
  return functions.length > 0 && functions.every((each) => typeof each === "function");
}

function isInterval(domain: unknown): boolean {
  if (!Array.isArray(domain) || domain.length !== 2) return false;
  const [from, to] = domain;
  return Number.isFinite(from) && Number.isFinite(to) && from < to;
}

/** The description with numbers in place of tensors, at any depth. */
function withoutTensors(value: unknown): unknown {
  if (value instanceof Tensor) return value.detach().toArray();
  if (Array.isArray(value)) return value.map(withoutTensors);
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withoutTensors(each)]));
}
