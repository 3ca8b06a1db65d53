import { defineChecks } from "gradbook/check";

export default defineChecks([
  {
    title: "a positive sum comes out of the neuron as it is",
    call: "neuron",
    inputs: [
      [1, 1, 1],
      [2, 3, 0],
      [2.4, 0.4, -0.85],
      [100, 10, 0],
    ],
    expect: [2, 6, 0.11, 1000],
  },
  {
    title: "a negative sum comes out as 0",
    call: "neuron",
    inputs: [
      [1, -2, 0],
      [2, 1, -3],
      [-1, 2, 1],
    ],
    expect: [0, 0, 0],
  },
  {
    title: "where the neuron is on, its slope by the weight is the input",
    call: "weightSlope",
    inputs: [
      [2, 3, 0],
      [-2, -3, 0.5],
      [2.4, 0.4, -0.85],
    ],
    expect: [2, -2, 2.4],
  },
  {
    title: "where the neuron is off, that slope is 0",
    call: "weightSlope",
    inputs: [
      [1, -2, 0],
      [2, 1, -3],
      [-1, 2, 1],
    ],
    expect: [0, 0, 0],
  },
  { title: "at the hinge the neuron gives 0", call: "neuron", inputs: [[1, 1, -1]], expect: [0] },
  { title: "at the hinge the slope is 0", call: "weightSlope", inputs: [[1, 1, -1]], expect: [0] },
]);
