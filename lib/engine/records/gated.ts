import { sigmoid, tanh } from "../elementary";
import { complementaryErrorFunction } from "../erf";
import { exp } from "../kernels";
import { gelu, mish, silu, softplus } from "../smooth";
import { activation } from "./record";

const raw = String.raw;
const root = Math.sqrt(2 / Math.PI);
const cubic = 0.044715;

/** x times a smooth gate between 0 and 1. */
export const gated = {
  silu: activation({
    name: "silu",
    module: "SiLU",
    title: "SiLU",
    tex: raw`\operatorname{SiLU}(x) = x\,\sigma(x)`,
    derivativeTex: raw`\operatorname{SiLU}'(x) = \sigma(x)\,\bigl(1 + x\,(1 - \sigma(x))\bigr)`,
    parameters: {},
    value: (x) => silu(x),
    derivative: (x) => sigmoid(x) * (1 + x * (1 - sigmoid(x))),
    kinks: () => [],
    forward: (x) => silu(x),
    colour: "--silu",
    dash: "16 3 4 3",
  }),
  mish: activation({
    name: "mish",
    module: "Mish",
    title: "Mish",
    tex: raw`\operatorname{Mish}(x) = x \tanh(\operatorname{softplus}(x))`,
    derivativeTex: raw`\operatorname{Mish}'(x) = t + x\,\sigma(x)\,(1 - t^2), \quad t = \tanh(\operatorname{softplus}(x))`,
    parameters: {},
    value: (x) => mish(x),
    derivative: (x) => {
      const t = tanh(softplus(x));
      return t + x * sigmoid(x) * (1 - t * t);
    },
    kinks: () => [],
    forward: (x) => mish(x),
    colour: "--mish",
    dash: "16 3 4 3 4 3",
  }),
  gelu: activation({
    name: "gelu",
    module: "GELU",
    title: "GELU",
    tex: raw`\operatorname{GELU}(x) = x\,\Phi(x) = \tfrac{1}{2}\,x\,\bigl(1 + \operatorname{erf}(x / \sqrt{2})\bigr)`,
    derivativeTex: raw`\operatorname{GELU}'(x) = \Phi(x) + x\,\varphi(x), \quad \varphi(x) = \tfrac{1}{\sqrt{2\pi}}\,e^{-x^2/2}`,
    parameters: {},
    value: (x) => gelu(x),
    derivative: (x) =>
      complementaryErrorFunction(-x * Math.SQRT1_2) / 2 + (x * exp((-x * x) / 2)) / Math.sqrt(2 * Math.PI),
    kinks: () => [],
    forward: (x) => gelu(x),
    colour: "--gelu",
    dash: "20 3",
  }),
  geluTanh: activation({
    name: "gelu",
    module: "GELU",
    title: "GELU (tanh)",
    tex: raw`\operatorname{GELU}(x) \approx \tfrac{1}{2}\,x\,\Bigl(1 + \tanh\bigl(\sqrt{2/\pi}\,(x + 0.044715\,x^3)\bigr)\Bigr)`,
    derivativeTex: raw`\tfrac{1}{2}(1 + t) + \tfrac{1}{2}\,x\,(1 - t^2)\,\sqrt{2/\pi}\,(1 + 0.134145\,x^2), \quad t = \tanh\bigl(\sqrt{2/\pi}\,(x + 0.044715\,x^3)\bigr)`,
    parameters: {},
    value: (x) => gelu(x, { approximate: "tanh" }),
    derivative: (x) => {
      const t = tanh(root * (x + cubic * x ** 3));
      return (1 + t) / 2 + (x / 2) * (1 - t * t) * root * (1 + 3 * cubic * x * x);
    },
    kinks: () => [],
    forward: (x) => gelu(x, { approximate: "tanh" }),
    colour: "--gelu-tanh",
    dash: "20 3 2 3",
  }),
} as const;
