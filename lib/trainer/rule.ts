import { allActivations } from "@/lib/engine";
import { decay } from "./decay";

/** An activation of one number, and its slope from x and y = f(x). */
export type Rule = { value(x: number): number; slope(x: number, y: number): number };

/** To 10⁻¹¹. */
function tanh(x: number): number {
  const t = decay(2 * x);
  return (1 - t) / (1 + t);
}

/** σ(x), to 10⁻¹¹. */
export function sigmoid(x: number): number {
  return 1 / (1 + decay(x));
}

/** The same as the records, written so that a network of ten numbers is not kept waiting by calls. */
const quick: Readonly<Record<string, Rule>> = {
  identity: { value: (x) => x, slope: () => 1 },
  relu: { value: (x) => Math.max(x, 0), slope: (x) => (x > 0 ? 1 : 0) },
  leakyRelu: { value: (x) => (x > 0 ? x : 0.01 * x), slope: (x) => (x > 0 ? 1 : 0.01) },
  tanh: { value: tanh, slope: (_, y) => 1 - y * y },
  sigmoid: { value: sigmoid, slope: (_, y) => y * (1 - y) },
};

/** The rule of an activation of the engine's records with its default parameters, or of "identity". */
export function ruleOf(name: string): Rule {
  return quick[name] ?? recordedRule(name);
}

/** As the record of the engine says it. Throws for a name that has no record of single numbers. */
export function recordedRule(name: string): Rule {
  const [, record] = Object.entries(allActivations).find(([key]) => key === name) ?? [];
  if (!record || !("kinks" in record))
    throw new Error(`The engine has no activation “${name}” of one number.`);
  return { value: (x) => record.value(x), slope: (x) => record.derivative(x) };
}
