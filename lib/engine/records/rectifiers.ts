import { full } from "../create";
import { relu } from "../elementary";
import { leakyRelu, prelu, relu6, rrelu, threshold } from "../rectifiers";
import { aboveZero, activation, cases, otherwise, upToZero } from "./record";

const raw = String.raw;

/** 0 unless the slope below 0 is that above it. */
const kinksOf = (slope: number) => (slope === 1 ? [] : [0]);
const middle = ({ lower, upper }: { lower: number; upper: number }) => (lower + upper) / 2;

/** Straight above 0 and below. */
export const rectifiers = {
  relu: activation({
    name: "relu",
    module: "ReLU",
    title: "ReLU",
    tex: raw`\operatorname{ReLU}(x) = \max(0, x)`,
    derivativeTex: raw`\operatorname{ReLU}'(x) = ${cases(["1", aboveZero], ["0", upToZero])}`,
    parameters: {},
    value: (x) => relu(x),
    derivative: (x) => (x > 0 ? 1 : 0),
    kinks: () => [0],
    forward: (x) => relu(x),
    colour: "--relu",
    dash: "",
  }),
  leakyRelu: activation({
    name: "leakyRelu",
    module: "LeakyReLU",
    title: "Leaky ReLU",
    tex: raw`\operatorname{LeakyReLU}(x) = ${cases(["x", aboveZero], [raw`a\,x`, upToZero])}`,
    derivativeTex: raw`\operatorname{LeakyReLU}'(x) = ${cases(["1", aboveZero], ["a", upToZero])}`,
    parameters: { negativeSlope: { default: 0.01, tex: "a" } },
    value: (x, p) => leakyRelu(x, p),
    derivative: (x, p) => (x > 0 ? 1 : p.negativeSlope),
    kinks: (p) => kinksOf(p.negativeSlope),
    forward: (x, p) => leakyRelu(x, p),
    colour: "--leaky",
    dash: "14 5",
  }),
  prelu: activation({
    name: "prelu",
    module: "PReLU",
    title: "PReLU",
    tex: raw`\operatorname{PReLU}(x) = ${cases(["x", aboveZero], [raw`w\,x`, upToZero])}`,
    derivativeTex: raw`\operatorname{PReLU}'(x) = ${cases(["1", aboveZero], ["w", upToZero])}`,
    parameters: { weight: { default: 0.25, tex: "w" } },
    value: (x, p) => leakyRelu(x, p.weight),
    derivative: (x, p) => (x > 0 ? 1 : p.weight),
    kinks: (p) => kinksOf(p.weight),
    forward: (x, p) => prelu(x, full([1], p.weight, { dtype: x.dtype })),
    colour: "--prelu",
    dash: "14 5 2 5",
  }),
  // As in evaluation; in training the slope is drawn between the two.
  rrelu: activation({
    name: "rrelu",
    module: "RReLU",
    title: "RReLU",
    tex: raw`\operatorname{RReLU}(x) = ${cases(["x", aboveZero], [raw`\tfrac{1}{2}(l + u)\,x`, upToZero])}`,
    derivativeTex: raw`\operatorname{RReLU}'(x) = ${cases(["1", aboveZero], [raw`\tfrac{1}{2}(l + u)`, upToZero])}`,
    parameters: { lower: { default: 1 / 8, tex: "l" }, upper: { default: 1 / 3, tex: "u" } },
    value: (x, p) => leakyRelu(x, middle(p)),
    derivative: (x, p) => (x > 0 ? 1 : middle(p)),
    kinks: (p) => kinksOf(middle(p)),
    forward: (x, p) => rrelu(x, p),
    colour: "--rrelu",
    dash: "14 5 2 3 2 5",
  }),
  relu6: activation({
    name: "relu6",
    module: "ReLU6",
    title: "ReLU6",
    tex: raw`\operatorname{ReLU6}(x) = \min(\max(0, x), 6)`,
    derivativeTex: raw`\operatorname{ReLU6}'(x) = ${cases(["1", "0 < x < 6"], ["0", otherwise])}`,
    parameters: {},
    value: (x) => relu6(x),
    derivative: (x) => (x > 0 && x < 6 ? 1 : 0),
    kinks: () => [0, 6],
    forward: (x) => relu6(x),
    colour: "--relu6",
    dash: "10 3",
  }),
  threshold: activation({
    name: "threshold",
    module: "Threshold",
    title: "Threshold",
    tex: raw`\operatorname{Threshold}(x) = ${cases(["x", "x > t"], ["v", raw`x \le t`])}`,
    derivativeTex: raw`\operatorname{Threshold}'(x) = ${cases(["1", "x > t"], ["0", raw`x \le t`])}`,
    parameters: { threshold: { default: 0, tex: "t" }, value: { default: 0, tex: "v" } },
    value: (x, p) => threshold(x, p),
    derivative: (x, p) => (x > p.threshold ? 1 : 0),
    kinks: (p) => [p.threshold],
    forward: (x, p) => threshold(x, p),
    colour: "--threshold",
    dash: "6 3 1 3",
  }),
} as const;
