import { defineChecks } from "gradbook/check";

export default defineChecks([
  { title: "adding first and adding last differ", call: "gap", inputs: [[]], bound: { above: 0 } },
  {
    title: "ReLU lets a part of your numbers through, and a part only",
    call: "share",
    inputs: [[]],
    bound: { above: 0, below: 1 },
  },
  {
    title: "the gap is measured as before",
    call: "gap",
    inputs: [[[2.5, -1.2]], [[-1.5, 4.2]]],
    expect: [1.2, 1.5],
  },
  {
    title: "the part is measured as before",
    call: "share",
    inputs: [[[1.5, -4.5]], [[-1.4, 1.4]]],
    expect: [0.25, 0.5],
  },
]);
