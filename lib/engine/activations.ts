import { relu, sigmoid, tanh } from "./elementary";
import type { Tensor } from "./tensor";

/** Everything that a course says and draws of an activation. */
export type ActivationRecord = {
  /** Name of the function, as in `nn.functional`. */
  name: string;
  title: string;
  /** Formula in TeX. */
  tex: string;
  /** The derivative in TeX, with the value used at the kinks. */
  derivativeTex: string;
  /** Where the function has no derivative. */
  kinks: readonly number[];
  forward: (x: Tensor) => Tensor;
  /** CSS custom property that holds the curve's colour. */
  colour: `--${string}`;
  /** SVG dash pattern of the curve; empty for a solid line. */
  dash: string;
};

export const activations = {
  relu: {
    name: "relu",
    title: "ReLU",
    tex: String.raw`\operatorname{ReLU}(x) = \max(0, x)`,
    derivativeTex: String.raw`\operatorname{ReLU}'(x) = \begin{cases} 1 & x > 0 \\ 0 & x \le 0 \end{cases}`,
    kinks: [0],
    forward: (x) => relu(x),
    colour: "--relu",
    dash: "",
  },
  sigmoid: {
    name: "sigmoid",
    title: "Sigmoid",
    tex: String.raw`\sigma(x) = \frac{1}{1 + e^{-x}}`,
    derivativeTex: String.raw`\sigma'(x) = \sigma(x)\,(1 - \sigma(x))`,
    kinks: [],
    forward: (x) => sigmoid(x),
    colour: "--sigmoid",
    dash: "8 3",
  },
  tanh: {
    name: "tanh",
    title: "Tanh",
    tex: String.raw`\tanh x = \frac{e^{x} - e^{-x}}{e^{x} + e^{-x}}`,
    derivativeTex: String.raw`\tanh' x = 1 - \tanh^2 x`,
    kinks: [],
    forward: (x) => tanh(x),
    colour: "--tanh",
    dash: "2 3",
  },
} as const satisfies Record<string, ActivationRecord>;
