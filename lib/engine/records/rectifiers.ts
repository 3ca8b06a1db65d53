import { full } from "../create";
import { relu } from "../elementary";
import { celu, elu, selu } from "../exponential-units";
import { leakyRelu, prelu, relu6, rrelu, threshold } from "../rectifiers";
import { type ActivationRecords, aboveZero, cases, otherwise, upToZero } from "./record";

const raw = String.raw;

/** The identity above 0, something else below. */
export const rectifiers = {
  relu: {
    name: "relu",
    title: "ReLU",
    tex: raw`\operatorname{ReLU}(x) = \max(0, x)`,
    derivativeTex: raw`\operatorname{ReLU}'(x) = ${cases(["1", aboveZero], ["0", upToZero])}`,
    kinks: [0],
    forward: (x) => relu(x),
    colour: "--relu",
    dash: "",
  },
  leakyRelu: {
    name: "leakyRelu",
    title: "Leaky ReLU",
    tex: raw`\operatorname{LeakyReLU}(x) = ${cases(["x", aboveZero], ["0.01\\,x", upToZero])}`,
    derivativeTex: raw`\operatorname{LeakyReLU}'(x) = ${cases(["1", aboveZero], ["0.01", upToZero])}`,
    kinks: [0],
    forward: (x) => leakyRelu(x),
    colour: "--leaky",
    dash: "14 5",
  },
  prelu: {
    name: "prelu",
    title: "PReLU",
    tex: raw`\operatorname{PReLU}(x) = ${cases(["x", aboveZero], ["w\\,x", upToZero])}, \quad w = 0.25`,
    derivativeTex: raw`\operatorname{PReLU}'(x) = ${cases(["1", aboveZero], ["w", upToZero])}`,
    kinks: [0],
    forward: (x) => prelu(x, full([1], 0.25, { dtype: x.dtype })),
    colour: "--prelu",
    dash: "14 5 2 5",
  },
  rrelu: {
    name: "rrelu",
    title: "RReLU",
    tex: raw`\operatorname{RReLU}(x) = ${cases(["x", aboveZero], ["a\\,x", upToZero])}, \quad a = \tfrac{1}{2}\left(\tfrac{1}{8} + \tfrac{1}{3}\right)`,
    derivativeTex: raw`\operatorname{RReLU}'(x) = ${cases(["1", aboveZero], ["a", upToZero])}`,
    kinks: [0],
    forward: (x) => rrelu(x),
    colour: "--rrelu",
    dash: "14 5 2 3 2 5",
  },
  relu6: {
    name: "relu6",
    title: "ReLU6",
    tex: raw`\operatorname{ReLU6}(x) = \min(\max(0, x), 6)`,
    derivativeTex: raw`\operatorname{ReLU6}'(x) = ${cases(["1", "0 < x < 6"], ["0", otherwise])}`,
    kinks: [0, 6],
    forward: (x) => relu6(x),
    colour: "--relu6",
    dash: "10 3",
  },
  threshold: {
    name: "threshold",
    title: "Threshold",
    tex: raw`\operatorname{Threshold}(x) = ${cases(["x", "x > t"], ["v", raw`x \le t`])}, \quad t = v = 0`,
    derivativeTex: raw`\operatorname{Threshold}'(x) = ${cases(["1", "x > t"], ["0", raw`x \le t`])}`,
    kinks: [0],
    forward: (x) => threshold(x, 0, 0),
    colour: "--threshold",
    dash: "6 3 1 3",
  },
  elu: {
    name: "elu",
    title: "ELU",
    tex: raw`\operatorname{ELU}(x) = ${cases(["x", aboveZero], ["e^{x} - 1", upToZero])}`,
    derivativeTex: raw`\operatorname{ELU}'(x) = ${cases(["1", aboveZero], ["e^{x}", upToZero])}`,
    kinks: [],
    forward: (x) => elu(x),
    colour: "--elu",
    dash: "18 4",
  },
  celu: {
    name: "celu",
    title: "CELU",
    tex: raw`\operatorname{CELU}(x) = ${cases(["x", aboveZero], [raw`\alpha\,(e^{x/\alpha} - 1)`, upToZero])}, \quad \alpha = 1`,
    derivativeTex: raw`\operatorname{CELU}'(x) = ${cases(["1", aboveZero], [raw`e^{x/\alpha}`, upToZero])}`,
    kinks: [],
    forward: (x) => celu(x),
    colour: "--celu",
    dash: "18 4 2 4",
  },
  selu: {
    name: "selu",
    title: "SELU",
    tex: raw`\operatorname{SELU}(x) = \lambda ${cases(["x", aboveZero], [raw`\alpha\,(e^{x} - 1)`, upToZero])}, \quad \lambda \approx 1.0507,\ \alpha \approx 1.6733`,
    derivativeTex: raw`\operatorname{SELU}'(x) = \lambda ${cases(["1", aboveZero], [raw`\alpha\,e^{x}`, upToZero])}`,
    kinks: [0],
    forward: (x) => selu(x),
    colour: "--selu",
    dash: "18 4 2 3 2 4",
  },
} as const satisfies ActivationRecords;
