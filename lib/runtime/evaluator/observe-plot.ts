import { type Plot, Tensor } from "@/lib/engine";
import { normalisePlot, type Observed } from "@/lib/model";
import { sample } from "./sample";

const SAMPLES = 241;

/** A chart that a program made → data that a page can draw, or what it lacks. */
export function observePlot({ description }: Plot): Observed {
  return { kind: "plot", spec: normalisePlot(withoutTensors(sampled(description))) };
}

/** Functions do not travel: they are sampled here. */
function sampled(description: Plot["description"]): unknown {
  if (description?.kind !== "functions") return description;
  const { of, domain, ...rest } = description;
  const label = Object.keys(of)[0] ?? "f";
  const { curves } = sample(of, { kind: "sample", domain, count: SAMPLES, at: null, label }, undefined);
  return { ...rest, domain, curves };
}

/** The description with numbers in place of tensors, at any depth. */
function withoutTensors(value: unknown): unknown {
  if (value instanceof Tensor) return value.detach().toArray();
  if (Array.isArray(value)) return value.map(withoutTensors);
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withoutTensors(each)]));
}
