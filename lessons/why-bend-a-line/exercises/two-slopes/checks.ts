import { defineChecks, drawn, real } from "gradbook/check";

export default defineChecks([
  {
    title: "where both weights are 0 nothing moves",
    call: "slopes",
    inputs: [[0, 0, 1]],
    expect: [[0, 0]],
  },
  {
    title: "at the bottom of a valley both slopes are 0",
    call: "slopes",
    inputs: [
      [1, 1, 1],
      [2, 0.5, 1],
      [-3, 2, -6],
    ],
    expect: [
      [0, 0],
      [0, 0],
      [0, 0],
    ],
  },
  {
    title: "elsewhere each has the other weight as a factor",
    call: "slopes",
    inputs: [
      [1, 5, 1],
      [0.1, 0.1, 1],
      [2, -1, 3],
    ],
    expect: [
      [40, 8],
      [-0.198, -0.198],
      [10, -20],
    ],
  },
  {
    title: "200 weights and targets",
    call: "slopes",
    inputs: drawn([real(-3, 3), real(-3, 3), real(-3, 3)], { count: 200 }),
  },
]);
