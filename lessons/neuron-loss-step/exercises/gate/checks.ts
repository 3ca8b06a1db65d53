import { defineChecks } from "gradbook/check";

export default defineChecks([
  {
    title: "a switch hands nothing on",
    call: "handedOn",
    inputs: [
      ["step", 2, 3],
      ["step", -2, 3],
      ["step", 0, -1],
    ],
    expect: [0, 0, 0],
  },
  {
    title: "ReLU hands on all or nothing",
    call: "handedOn",
    inputs: [
      ["relu", 2, 3],
      ["relu", 0.5, -4],
      ["relu", 0.2, 2.5],
      ["relu", -2, 3],
      ["relu", 0, 3],
    ],
    expect: [3, -4, 2.5, 0, 0],
  },
  {
    title: "sigmoid hands on a quarter at most",
    call: "handedOn",
    inputs: [
      ["sigmoid", 0, 1],
      ["sigmoid", 0, -8],
      ["sigmoid", Math.log(3), 16],
      ["sigmoid", -Math.log(3), 1.6],
    ],
    expect: [0.25, -2, 3, 0.3],
  },
]);
