import { hardshrink, hardsigmoid, hardswish, hardtanh, softshrink } from "../hard";
import { activation, cases, otherwise } from "./record";

const raw = String.raw;
const lambd = { default: 0.5, tex: raw`\lambda` };
/** Without a width there is nothing to jump over. */
const edges = (width: number) => (width > 0 ? [-width, width] : []);
const outside = (x: number, width: number) => (x < -width || x > width ? 1 : 0);

/** Put together from straight or bent pieces. */
export const hard = {
  hardtanh: activation({
    name: "hardtanh",
    module: "Hardtanh",
    title: "Hardtanh",
    tex: raw`\operatorname{hardtanh}(x) = \min(\max(m, x), M)`,
    derivativeTex: raw`\operatorname{hardtanh}'(x) = ${cases(["1", "m < x < M"], ["0", otherwise])}`,
    parameters: { min: { default: -1, tex: "m" }, max: { default: 1, tex: "M" } },
    value: (x, p) => hardtanh(x, p),
    derivative: (x, p) => (x > p.min && x < p.max ? 1 : 0),
    kinks: (p) => [p.min, p.max],
    forward: (x, p) => hardtanh(x, p),
    colour: "--hardtanh",
    dash: "5 2",
  }),
  hardsigmoid: activation({
    name: "hardsigmoid",
    module: "Hardsigmoid",
    title: "Hardsigmoid",
    tex: raw`\operatorname{hardsigmoid}(x) = \tfrac{1}{6} \min(\max(0, x + 3), 6)`,
    derivativeTex: raw`\operatorname{hardsigmoid}'(x) = ${cases([raw`\tfrac{1}{6}`, "-3 < x < 3"], ["0", otherwise])}`,
    parameters: {},
    value: (x) => hardsigmoid(x),
    derivative: (x) => (x > -3 && x < 3 ? 1 / 6 : 0),
    kinks: () => [-3, 3],
    forward: (x) => hardsigmoid(x),
    colour: "--hardsigmoid",
    dash: "8 2",
  }),
  hardswish: activation({
    name: "hardswish",
    module: "Hardswish",
    title: "Hardswish",
    tex: raw`\operatorname{hardswish}(x) = \tfrac{1}{6}\,x \min(\max(0, x + 3), 6)`,
    derivativeTex: raw`\operatorname{hardswish}'(x) = ${cases(["0", "x < -3"], [raw`\tfrac{1}{3}\,x + \tfrac{1}{2}`, raw`-3 \le x \le 3`], ["1", "x > 3"])}`,
    parameters: {},
    value: (x) => hardswish(x),
    derivative: (x) => (x < -3 ? 0 : x <= 3 ? x / 3 + 0.5 : 1),
    kinks: () => [-3, 3],
    forward: (x) => hardswish(x),
    colour: "--hardswish",
    dash: "12 2 2 2",
  }),
  hardshrink: activation({
    name: "hardshrink",
    module: "Hardshrink",
    title: "Hardshrink",
    tex: raw`\operatorname{hardshrink}(x) = ${cases(["x", raw`|x| > \lambda`], ["0", otherwise])}`,
    derivativeTex: raw`\operatorname{hardshrink}'(x) = ${cases(["1", raw`|x| > \lambda`], ["0", otherwise])}`,
    parameters: { lambd },
    value: (x, p) => hardshrink(x, p),
    derivative: (x, p) => outside(x, p.lambd),
    kinks: (p) => edges(p.lambd),
    forward: (x, p) => hardshrink(x, p),
    colour: "--hardshrink",
    dash: "3 2 8 2",
  }),
  softshrink: activation({
    name: "softshrink",
    module: "Softshrink",
    title: "Softshrink",
    tex: raw`\operatorname{softshrink}(x) = ${cases([raw`x - \lambda`, raw`x > \lambda`], [raw`x + \lambda`, raw`x < -\lambda`], ["0", otherwise])}`,
    derivativeTex: raw`\operatorname{softshrink}'(x) = ${cases(["1", raw`|x| > \lambda`], ["0", otherwise])}`,
    parameters: { lambd },
    value: (x, p) => softshrink(x, p),
    derivative: (x, p) => outside(x, p.lambd),
    kinks: (p) => edges(p.lambd),
    forward: (x, p) => softshrink(x, p),
    colour: "--softshrink",
    dash: "3 2 8 2 3 2",
  }),
} as const;
