import { defineChecks } from "gradbook/check";

const layer = (w: number, b: number) => ({ w, b });

export default defineChecks([
  {
    title: "a single layer is itself",
    call: "collapse",
    inputs: [[[layer(2, 1)]], [[layer(-0.5, 3)]]],
    expect: [layer(2, 1), layer(-0.5, 3)],
  },
  {
    title: "two layers without biases",
    call: "collapse",
    inputs: [[[layer(2, 0), layer(3, 0)]]],
    expect: [layer(6, 0)],
  },
  {
    title: "a bias goes through the layers behind it",
    call: "collapse",
    inputs: [[[layer(2, 1), layer(3, 0)]], [[layer(2, 1), layer(3, -4)]], [[layer(0.5, -2), layer(-4, 1)]]],
    expect: [layer(6, 3), layer(6, -1), layer(-2, 9)],
  },
  {
    title: "three layers and more",
    call: "collapse",
    inputs: [
      [[layer(2, 1), layer(-1.5, 0.5), layer(0.5, 2)]],
      [[layer(1, 1), layer(2, 1), layer(3, 1), layer(4, 1)]],
    ],
    expect: [layer(-1.5, 1.5), layer(24, 41)],
  },
  {
    title: "no layer at all changes nothing",
    call: "collapse",
    inputs: [[[]]],
    expect: [layer(1, 0)],
  },
]);
