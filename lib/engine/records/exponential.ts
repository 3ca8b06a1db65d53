import { celu, elu, selu } from "../exponential-units";
import { exp } from "../kernels";
import { seluAlpha, seluScale } from "../selu-constants";
import { aboveZero, activation, cases, upToZero } from "./record";

const raw = String.raw;

/** The identity above 0, an exponential below. */
export const exponential = {
  elu: activation({
    name: "elu",
    module: "ELU",
    title: "ELU",
    tex: raw`\operatorname{ELU}(x) = ${cases(["x", aboveZero], [raw`\alpha\,(e^{x} - 1)`, upToZero])}`,
    derivativeTex: raw`\operatorname{ELU}'(x) = ${cases(["1", aboveZero], [raw`\alpha\,e^{x}`, upToZero])}`,
    parameters: { alpha: { default: 1, tex: raw`\alpha` } },
    value: (x, p) => elu(x, p),
    derivative: (x, p) => (x > 0 ? 1 : p.alpha * exp(x)),
    kinks: (p) => (p.alpha === 1 ? [] : [0]),
    forward: (x, p) => elu(x, p),
    colour: "--elu",
    dash: "18 4",
  }),
  celu: activation({
    name: "celu",
    module: "CELU",
    title: "CELU",
    tex: raw`\operatorname{CELU}(x) = ${cases(["x", aboveZero], [raw`\alpha\,(e^{x/\alpha} - 1)`, upToZero])}`,
    derivativeTex: raw`\operatorname{CELU}'(x) = ${cases(["1", aboveZero], [raw`e^{x/\alpha}`, upToZero])}`,
    parameters: { alpha: { default: 1, tex: raw`\alpha` } },
    value: (x, p) => celu(x, p),
    derivative: (x, p) => (x > 0 ? 1 : exp(x / p.alpha)),
    kinks: () => [],
    forward: (x, p) => celu(x, p),
    colour: "--celu",
    dash: "18 4 2 4",
  }),
  selu: activation({
    name: "selu",
    module: "SELU",
    title: "SELU",
    tex: raw`\operatorname{SELU}(x) = \lambda ${cases(["x", aboveZero], [raw`\alpha\,(e^{x} - 1)`, upToZero])}, \quad \lambda \approx 1.0507,\ \alpha \approx 1.6733`,
    derivativeTex: raw`\operatorname{SELU}'(x) = \lambda ${cases(["1", aboveZero], [raw`\alpha\,e^{x}`, upToZero])}`,
    parameters: {},
    value: (x) => selu(x),
    derivative: (x) => (x > 0 ? seluScale : seluScale * seluAlpha * exp(x)),
    kinks: () => [0],
    forward: (x) => selu(x),
    colour: "--selu",
    dash: "18 4 2 3 2 4",
  }),
} as const;
