import { defineChecks, drawn, real } from "gradbook/check";

export default defineChecks([
  {
    title: "from an answer of a half",
    call: "step",
    inputs: [
      [0, 0, 1, 1, 1],
      [0, 0, 2, 0, 1],
    ],
    expect: [
      [0.25, 0.25],
      [-0.5, -0.25],
    ],
  },
  {
    title: "without an input the weight stays",
    call: "step",
    inputs: [[3, 0, 0, 1, 2]],
    expect: [[3, 0.5]],
  },
  { title: "a rate of 0 changes nothing", call: "step", inputs: [[2, -1, 3, 1, 0]], expect: [[2, -1]] },
  {
    title: "200 neurons",
    call: "step",
    inputs: drawn([real(-3, 3), real(-3, 3), real(-3, 3), real(-1, 1), real(-1, 2)], {
      count: 200,
    }),
  },
]);
