import { defineChecks } from "gradbook/check";

const some = { above: 0, below: 1 };

export default defineChecks([
  {
    title: "inputs of both signs: on for some, off for others",
    call: "share",
    inputs: [
      [1, [-2, -1, 1, 2]],
      [-3, [-2, -1, 1, 2]],
      [1, [-1, 2, 3]],
    ],
    bound: some,
  },
  {
    title: "all inputs positive",
    call: "share",
    inputs: [
      [1, [3, 4, 5]],
      [-2, [3, 4, 5]],
      [4, [0.5, 1, 9]],
    ],
    bound: some,
  },
  {
    title: "all inputs negative",
    call: "share",
    inputs: [
      [1, [-3, -4, -5]],
      [-0.5, [-3, -4, -5]],
    ],
    bound: some,
  },
  {
    title: "inputs close to each other",
    call: "share",
    inputs: [[2.5, [7, 7.1]]],
    bound: some,
  },
  {
    title: "the share is measured as before",
    call: "share",
    inputs: [
      [2, [-1, 0.25, 0.5, 3], -1],
      [-1, [-1, 0, 2.4], 0.5],
    ],
    expect: [0.25, 2 / 3],
  },
  { title: "the share is measured by what came with the exercise", source: { keeps: ["share"] } },
]);
