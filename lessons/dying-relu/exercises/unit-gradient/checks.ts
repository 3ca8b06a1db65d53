import { defineChecks, drawn, listOf, real } from "gradbook/check";

export default defineChecks([
  {
    title: "an input that gets through adds its term",
    call: "gradient",
    inputs: [
      [[2], [3], 1, 0],
      [[-2], [0.5], -1, 1],
    ],
    expect: [
      [6, 3],
      [-1, 0.5],
    ],
  },
  {
    title: "one that does not adds nothing",
    call: "gradient",
    inputs: [
      [[2], [3], -1, 0],
      [[1], [5], 1, -1],
    ],
    expect: [
      [0, 0],
      [0, 0],
    ],
  },
  {
    title: "the example above, and a dead unit",
    call: "gradient",
    inputs: [
      [[1, -2], [3, 4], 1, 0.5],
      [[1, -2], [3, 4], 1, -2],
    ],
    expect: [
      [3, 3],
      [0, 0],
    ],
  },
  {
    title: "60 units with up to six inputs",
    call: "gradient",
    inputs: drawn([listOf("n", real(-2, 2)), listOf("n", real(-2, 2)), real(-2, 2), real(-2, 2)], {
      sizes: { n: [1, 6] },
      count: 60,
    }),
  },
]);
