import { hardshrink, hardsigmoid, hardswish, hardtanh, softshrink } from "../hard";
import { type ActivationRecords, cases, otherwise } from "./record";

const raw = String.raw;

/** Put together from straight or bent pieces. */
export const hard = {
  hardtanh: {
    name: "hardtanh",
    title: "Hardtanh",
    tex: raw`\operatorname{hardtanh}(x) = \min(\max(-1, x), 1)`,
    derivativeTex: raw`\operatorname{hardtanh}'(x) = ${cases(["1", "-1 < x < 1"], ["0", otherwise])}`,
    kinks: [-1, 1],
    forward: (x) => hardtanh(x),
    colour: "--hardtanh",
    dash: "5 2",
  },
  hardsigmoid: {
    name: "hardsigmoid",
    title: "Hardsigmoid",
    tex: raw`\operatorname{hardsigmoid}(x) = \tfrac{1}{6} \min(\max(0, x + 3), 6)`,
    derivativeTex: raw`\operatorname{hardsigmoid}'(x) = ${cases([raw`\tfrac{1}{6}`, "-3 < x < 3"], ["0", otherwise])}`,
    kinks: [-3, 3],
    forward: (x) => hardsigmoid(x),
    colour: "--hardsigmoid",
    dash: "8 2",
  },
  hardswish: {
    name: "hardswish",
    title: "Hardswish",
    tex: raw`\operatorname{hardswish}(x) = \tfrac{1}{6}\,x \min(\max(0, x + 3), 6)`,
    derivativeTex: raw`\operatorname{hardswish}'(x) = ${cases(["0", "x < -3"], [raw`\tfrac{1}{3}\,x + \tfrac{1}{2}`, raw`-3 \le x \le 3`], ["1", "x > 3"])}`,
    kinks: [-3, 3],
    forward: (x) => hardswish(x),
    colour: "--hardswish",
    dash: "12 2 2 2",
  },
  hardshrink: {
    name: "hardshrink",
    title: "Hardshrink",
    tex: raw`\operatorname{hardshrink}(x) = ${cases(["x", raw`|x| > \tfrac{1}{2}`], ["0", otherwise])}`,
    derivativeTex: raw`\operatorname{hardshrink}'(x) = ${cases(["1", raw`|x| > \tfrac{1}{2}`], ["0", otherwise])}`,
    kinks: [-0.5, 0.5],
    forward: (x) => hardshrink(x),
    colour: "--hardshrink",
    dash: "3 2 8 2",
  },
  softshrink: {
    name: "softshrink",
    title: "Softshrink",
    tex: raw`\operatorname{softshrink}(x) = ${cases([raw`x - \tfrac{1}{2}`, raw`x > \tfrac{1}{2}`], [raw`x + \tfrac{1}{2}`, raw`x < -\tfrac{1}{2}`], ["0", otherwise])}`,
    derivativeTex: raw`\operatorname{softshrink}'(x) = ${cases(["1", raw`|x| > \tfrac{1}{2}`], ["0", otherwise])}`,
    kinks: [-0.5, 0.5],
    forward: (x) => softshrink(x),
    colour: "--softshrink",
    dash: "3 2 8 2 3 2",
  },
} as const satisfies ActivationRecords;
