import { allActivations } from "@/lib/engine";
import type { ActivationEntry, Catalogue, ParameterEntry } from "@/lib/playground";

type Range = Omit<ParameterEntry, "name" | "initial">;

/** Sliders by the parameter's name; where one name means two things, with the activation's before it. */
const ranges: Readonly<Record<string, Range>> = {
  negativeSlope: { min: 0, max: 1, step: 0.01 },
  weight: { min: -1, max: 1, step: 0.05 },
  lower: { min: 0, max: 1, step: 0.005 },
  upper: { min: 0, max: 1, step: 0.005 },
  alpha: { min: 0.1, max: 3, step: 0.1 },
  beta: { min: 0.25, max: 5, step: 0.25 },
  threshold: { min: -2, max: 2, step: 0.1 },
  "softplus.threshold": { min: 1, max: 40, step: 1 },
  value: { min: -2, max: 2, step: 0.1 },
  min: { min: -3, max: 0, step: 0.1 },
  max: { min: 0, max: 3, step: 0.1 },
  lambd: { min: 0, max: 2, step: 0.1 },
};

/** Layers that are no function of their input alone: one learns, the other draws, the third must be told its numbers. */
const untrained = ["prelu", "rrelu", "threshold"];

/** Every activation of one number that the engine has. */
export function catalogue(): Catalogue {
  const entries = Object.entries(allActivations).flatMap(([name, record]): ActivationEntry[] => {
    if (!("kinks" in record)) return [];
    const parameters = Object.entries(record.parameters).map(([key, { default: initial }]) => {
      const range = ranges[`${name}.${key}`] ?? ranges[key];
      if (!range) throw new Error(`The parameter “${key}” of ${name} has no range for its slider.`);
      return { name: key, initial, ...range };
    });
    const layer = name === "geluTanh" ? 'nn.GELU({ approximate: "tanh" })' : `nn.${record.module}()`;
    return [{ name, title: record.title, parameters, layer: untrained.includes(name) ? null : layer }];
  });
  return [...entries, { name: "identity", title: "Identity (none)", parameters: [], layer: "nn.Identity()" }];
}
