import type { SketchFrame } from "@/lib/model";

type F = (x: number) => number;
export type Family = { name: string; f: F };
/** Functions that a question may ask for on one sheet, and that are drawn for each other. */
export type Sheet = SketchFrame & { name: string; families: Family[] };

const sigmoid: F = (x) => 1 / (1 + Math.exp(-x));
/** Abramowitz and Stegun 7.1.26: within 1.5e-7. */
const erf: F = (x) => {
  const t = 1 / (1 + 0.3275911 * Math.abs(x));
  const sum =
    t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  return Math.sign(x) * (1 - sum * Math.exp(-x * x));
};
const step: F = (x) => (x > 0 ? 1 : 0);
const family = (name: string, f: F): Family => ({ name, f });

const rectifiers = [
  family("relu", (x) => Math.max(0, x)),
  family("leaky relu 0.2", (x) => (x > 0 ? x : 0.2 * x)),
  family("leaky relu 0.01", (x) => (x > 0 ? x : 0.01 * x)),
  family("elu", (x) => (x > 0 ? x : Math.expm1(x))),
  family("softplus", (x) => Math.log1p(Math.exp(x))),
  family("gelu", (x) => (x / 2) * (1 + erf(x / Math.SQRT2))),
  family("silu", (x) => x * sigmoid(x)),
  family("identity", (x) => x),
  family("minus identity", (x) => -x),
  family("abs", (x) => Math.abs(x)),
  family("min(0, x)", (x) => Math.min(0, x)),
  family("relu of −x", (x) => Math.max(0, -x)),
  family("relu, half as steep", (x) => Math.max(0, x / 2)),
  family("relu, kink at 1", (x) => Math.max(0, x - 1)),
  family("relu6-like, at 2", (x) => Math.min(2, Math.max(0, x))),
  family("square", (x) => x * x),
  family("zero", () => 0),
  family("step", step),
];

const squashers = [
  family("sigmoid", sigmoid),
  family("sigmoid of −x", (x) => sigmoid(-x)),
  family("sigmoid of 3x", (x) => sigmoid(3 * x)),
  family("sigmoid of x − 2", (x) => sigmoid(x - 2)),
  family("tanh", Math.tanh),
  family("hard tanh", (x) => Math.max(-1, Math.min(1, x))),
  family("hard sigmoid", (x) => Math.max(0, Math.min(1, x / 6 + 0.5))),
  family("softsign", (x) => x / (1 + Math.abs(x))),
  family("sign", (x) => Math.sign(x)),
  family("step", step),
  family("line through the middle", (x) => x / 5),
  family("one half", () => 0.5),
];

const slopes = [
  family("relu′", step),
  family("leaky relu 0.2′", (x) => (x > 0 ? 1 : 0.2)),
  family("sigmoid′", (x) => sigmoid(x) * (1 - sigmoid(x))),
  family("tanh′", (x) => 1 - Math.tanh(x) ** 2),
  family("elu′", (x) => (x > 0 ? 1 : Math.exp(x))),
  family("softplus′", sigmoid),
  family(
    "gelu′",
    (x) => 0.5 * (1 + erf(x / Math.SQRT2)) + (x * Math.exp((-x * x) / 2)) / Math.sqrt(2 * Math.PI),
  ),
  family("silu′", (x) => sigmoid(x) * (1 + x * (1 - sigmoid(x)))),
  family("hard sigmoid′", (x) => (Math.abs(x) < 3 ? 1 / 6 : 0)),
  family("identity′", () => 1),
  family("abs′", (x) => Math.sign(x)),
  family("hard tanh′", (x) => (Math.abs(x) < 1 ? 1 : 0)),
  family("relu itself", (x) => Math.max(0, x)),
  family("tanh itself", Math.tanh),
  family("zero", () => 0),
];

/** The sheets of the bank. */
export const sheets: Sheet[] = [
  { name: "rectifiers", domain: [-3, 3], range: [-1, 3], families: rectifiers },
  { name: "squashers", domain: [-6, 6], range: [-1.2, 1.2], families: squashers },
  { name: "slopes", domain: [-4, 4], range: [-1.2, 1.4], families: slopes },
];
