import { defineChecks, drawn, listOf, real } from "gradbook/check";

const share = (z: number) => 1 / (1 + Math.exp(-z));

export default defineChecks([
  {
    title: "a sum of 0 is a half",
    call: "neuron",
    inputs: [
      [[0], [1], 0],
      [[1], [2], -2],
    ],
    expect: [0.5, 0.5],
  },
  {
    title: "an input counts as much as its weight says",
    call: "neuron",
    inputs: [
      [[1], [2], 0],
      [[1], [-2], 0],
      [[0.5], [3], 0],
    ],
    expect: [share(2), share(-2), share(1.5)],
  },
  {
    title: "the bias is what is left without inputs",
    call: "neuron",
    inputs: [[[0], [5], 1.5]],
    expect: [share(1.5)],
  },
  {
    title: "the umbrella, and three inputs",
    call: "neuron",
    inputs: [
      [[0.8, 0.5], [2, -1], -0.6],
      [[1, 2, 3], [0.5, -1, 0.25], 0.5],
    ],
    expect: [share(0.5), share(-0.25)],
  },
  {
    title: "neurons of all sizes",
    call: "neuron",
    inputs: drawn([listOf("n", real(-2, 2)), listOf("n", real(-2, 2)), real(-2, 2)], {
      sizes: { n: [0, 6] },
      count: 60,
    }),
  },
]);
