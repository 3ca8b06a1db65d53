import { defineChecks } from "gradbook/check";

export default defineChecks([
  {
    title: "the lamp burns if one switch is on, but not both",
    call: "answers",
    inputs: [[]],
    expect: [[0, 1, 1, 0]],
  },
  {
    title: "the answers are worked out as before",
    call: "answers",
    inputs: [
      [{ u: [1, -2], v: [3, 0.5], c: [-0.5, 2.25], p: [1.5, -2], q: 0.125 }],
      [
        { u: [-1, 0.5], v: [-0.25, 4], c: [0.75, -1], p: [-3, 0.5], q: -2 },
        [
          [-1.5, 2.5],
          [2.5, -0.5],
        ],
      ],
    ],
    expect: [
      [-4.375, -1.625, 0.375, 3.875],
      [-2.75, -2],
    ],
  },
  { title: "the answers are worked out by what came with the exercise", source: { keeps: ["answers"] } },
]);
