import { defineChecks, spread } from "gradbook/check";

export default defineChecks([
  { title: "right of zero the slope is 1", call: "slope", inputs: [[1], [2], [0.5]], expect: [1, 1, 1] },
  { title: "left of zero the slope is 0", call: "slope", inputs: [[-1], [-2], [-0.5]], expect: [0, 0, 0] },
  { title: "at the hinge the slope is 0, as in PyTorch", call: "slope", inputs: [[0]], expect: [0] },
  {
    title: "close to the hinge and far from it",
    call: "slope",
    inputs: [[0.01], [-0.01], [1000], [-1000]],
    expect: [1, 0, 1, 0],
  },
  { title: "eight numbers between −6 and 6", call: "slope", inputs: spread({ from: -6, to: 6, count: 8 }) },
]);
