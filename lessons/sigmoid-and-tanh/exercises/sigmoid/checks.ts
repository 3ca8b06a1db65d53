import { defineChecks, drawn, real } from "gradbook/check";

const moderate = drawn([real(-30, 30, { within: true })], { count: 200 });
const close = { relative: 1e-6, absolute: 1e-15 };

export default defineChecks([
  { title: "at 0 the share is a half", call: "sigmoid", inputs: [[0]], expect: [0.5] },
  {
    title: "to the right it is more than a half, to the left less",
    call: "sigmoid",
    inputs: [[1], [-1], [2], [-2]],
    expect: [0.7310585786, 0.2689414214, 0.880797078, 0.119202922],
  },
  {
    title: "the more comes in, the more comes out",
    call: "sigmoid",
    inputs: [[-20], [-3], [-0.1], [0.1], [3], [20]],
    trend: "increasing",
  },
  {
    title: "every share lies between 0 and 1, the ends left out",
    call: "sigmoid",
    inputs: moderate,
    bound: { above: 0, below: 1 },
  },
  {
    title: "200 numbers between −30 and 30 give what the formula gives",
    call: "sigmoid",
    inputs: moderate,
    tolerance: close,
  },
  {
    title: "it is written by hand, without the sigmoid that is there already",
    source: { avoids: ["sigmoid", "sigmoidByHand"] },
  },
]);
