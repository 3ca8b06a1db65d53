import { defineChecks } from "gradbook/check";

export default defineChecks([
  { title: "one input: off is dead", call: "deadUnits", inputs: [[[[-1, 2, -3]]], [[[5]]]], expect: [2, 0] },
  {
    title: "on for one input is enough to live",
    call: "deadUnits",
    inputs: [
      [[[-1], [2], [-3]]],
      [
        [
          [-1, 0.5],
          [2, -4],
        ],
      ],
    ],
    expect: [0, 0],
  },
  {
    title: "off for all is dead",
    call: "deadUnits",
    inputs: [
      [
        [
          [-1, 2, -0.2],
          [-2, -1, -0.3],
          [-3, 4, -5],
        ],
      ],
      [
        [
          [-1, -2],
          [-3, -4],
        ],
      ],
      [
        [
          [-1, -0.2, -7],
          [0.3, 0.4, -0.1],
        ],
      ],
    ],
    expect: [2, 2, 1],
  },
  {
    title: "exactly 0 is off",
    call: "deadUnits",
    inputs: [
      [
        [
          [0, 1],
          [-1, 0],
          [0, 2],
        ],
      ],
    ],
    expect: [1],
  },
]);
