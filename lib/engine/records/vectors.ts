import { glu, logSoftmax, softmax, softmin } from "../softmax";
import type { ActivationRecords } from "./record";

const raw = String.raw;

/** Of whole vectors: every output depends on every input, along the last dimension. */
export const vectors = {
  softmax: {
    name: "softmax",
    title: "Softmax",
    tex: raw`\operatorname{softmax}(x)_i = \frac{e^{x_i}}{\sum_j e^{x_j}}`,
    derivativeTex: raw`\frac{\partial y_i}{\partial x_j} = y_i\,(\delta_{ij} - y_j)`,
    kinks: [],
    forward: (x) => softmax(x, -1),
    colour: "--softmax",
    dash: "24 4",
  },
  logSoftmax: {
    name: "logSoftmax",
    title: "LogSoftmax",
    tex: raw`\operatorname{logsoftmax}(x)_i = x_i - \ln \sum_j e^{x_j}`,
    derivativeTex: raw`\frac{\partial y_i}{\partial x_j} = \delta_{ij} - e^{y_j}`,
    kinks: [],
    forward: (x) => logSoftmax(x, -1),
    colour: "--log-softmax",
    dash: "24 4 2 4",
  },
  softmin: {
    name: "softmin",
    title: "Softmin",
    tex: raw`\operatorname{softmin}(x)_i = \frac{e^{-x_i}}{\sum_j e^{-x_j}}`,
    derivativeTex: raw`\frac{\partial y_i}{\partial x_j} = -y_i\,(\delta_{ij} - y_j)`,
    kinks: [],
    forward: (x) => softmin(x, -1),
    colour: "--softmin",
    dash: "24 4 6 4",
  },
  glu: {
    name: "glu",
    title: "GLU",
    tex: raw`\operatorname{GLU}(a, b) = a\,\sigma(b)`,
    derivativeTex: raw`\frac{\partial y}{\partial a} = \sigma(b), \quad \frac{\partial y}{\partial b} = a\,\sigma(b)\,(1 - \sigma(b))`,
    kinks: [],
    forward: (x) => glu(x, -1),
    colour: "--glu",
    dash: "24 2 2 2 2 2",
  },
} as const satisfies ActivationRecords;
