import { sigmoid } from "../elementary";
import { exp } from "../kernels";
import { glu, logSoftmax, softmax, softmin } from "../softmax";
import { vectorActivation } from "./record";

const raw = String.raw;

const same = (i: number, j: number) => (i === j ? 1 : 0);

/** Rows and columns for the outputs, each entry by its place. */
function jacobian(y: readonly number[], entry: (i: number, j: number) => number): number[][] {
  return y.map((_, i) => y.map((_, j) => entry(i, j)));
}

/** Of whole vectors: every output depends on every input, along the last dimension. */
export const vectors = {
  softmax: vectorActivation({
    name: "softmax",
    module: "Softmax",
    title: "Softmax",
    tex: raw`\operatorname{softmax}(x)_i = \frac{e^{x_i}}{\sum_j e^{x_j}}`,
    derivativeTex: raw`\frac{\partial y_i}{\partial x_j} = y_i\,(\delta_{ij} - y_j)`,
    forward: (x) => softmax(x, -1),
    derivative: (_, y) => jacobian(y, (i, j) => y[i]! * (same(i, j) - y[j]!)),
    colour: "--softmax",
    dash: "24 4",
  }),
  logSoftmax: vectorActivation({
    name: "logSoftmax",
    module: "LogSoftmax",
    title: "LogSoftmax",
    tex: raw`\operatorname{logsoftmax}(x)_i = x_i - \ln \sum_j e^{x_j}`,
    derivativeTex: raw`\frac{\partial y_i}{\partial x_j} = \delta_{ij} - e^{y_j}`,
    forward: (x) => logSoftmax(x, -1),
    derivative: (_, y) => jacobian(y, (i, j) => same(i, j) - exp(y[j]!)),
    colour: "--log-softmax",
    dash: "24 4 2 4",
  }),
  softmin: vectorActivation({
    name: "softmin",
    module: "Softmin",
    title: "Softmin",
    tex: raw`\operatorname{softmin}(x)_i = \frac{e^{-x_i}}{\sum_j e^{-x_j}}`,
    derivativeTex: raw`\frac{\partial y_i}{\partial x_j} = -y_i\,(\delta_{ij} - y_j)`,
    forward: (x) => softmin(x, -1),
    derivative: (_, y) => jacobian(y, (i, j) => -y[i]! * (same(i, j) - y[j]!)),
    colour: "--softmin",
    dash: "24 4 6 4",
  }),
  glu: vectorActivation({
    name: "glu",
    module: "GLU",
    title: "GLU",
    tex: raw`\operatorname{GLU}(a, b) = a\,\sigma(b)`,
    derivativeTex: raw`\frac{\partial y}{\partial a} = \sigma(b), \quad \frac{\partial y}{\partial b} = a\,\sigma(b)\,(1 - \sigma(b))`,
    forward: (x) => glu(x, -1),
    derivative: (x, y) =>
      y.map((_, i) => {
        const gate = sigmoid(x[y.length + i]!);
        return x.map((_, j) => (j === i ? gate : j === y.length + i ? x[i]! * gate * (1 - gate) : 0));
      }),
    colour: "--glu",
    dash: "24 2 2 2 2 2",
  }),
} as const;
