import { defineChecks, spread } from "gradbook/check";

export default defineChecks([
  {
    title: "positive numbers stay as they are",
    call: "relu",
    inputs: [[1], [2], [0.5]],
    expect: [1, 2, 0.5],
  },
  { title: "negative numbers become 0", call: "relu", inputs: [[-1], [-2], [-0.5]], expect: [0, 0, 0] },
  { title: "the hinge itself gives 0", call: "relu", inputs: [[0]], expect: [0] },
  {
    title: "large numbers are no exception",
    call: "relu",
    inputs: [[100], [-100], [1_000_000], [-1_000_000]],
    expect: [100, 0, 1_000_000, 0],
  },
  { title: "twelve numbers between −6 and 6", call: "relu", inputs: spread({ from: -6, to: 6, count: 12 }) },
]);
