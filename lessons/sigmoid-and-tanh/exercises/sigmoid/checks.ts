import { defineChecks, spread } from "gradbook/check";

export default defineChecks([
  { title: "at 0 the share is a half", call: "sigmoid", inputs: [[0]], expect: [0.5] },
  {
    title: "to the right it is more than a half, to the left less",
    call: "sigmoid",
    inputs: [[1], [-1], [2], [-2]],
    expect: [0.7310585786, 0.2689414214, 0.880797078, 0.119202922],
  },
  {
    title: "far out it is close to 1 and close to 0",
    call: "sigmoid",
    inputs: [[10], [-10]],
    expect: [0.9999546021, 0.0000453979],
    tolerance: { relative: 1e-6, absolute: 1e-9 },
  },
  {
    title: "twelve numbers between −6 and 6",
    call: "sigmoid",
    inputs: spread({ from: -6, to: 6, count: 12 }),
  },
]);
