import { defineChecks, drawn, real, spread } from "gradbook/check";

const digits = { relative: 1e-9, absolute: 1e-200 };
const anything = drawn([real(-700, 700)], { count: 200 });

export default defineChecks([
  { title: "even odds are a half each", call: "yes", inputs: [[0]], expect: [0.5] },
  {
    title: "everyday numbers give what they gave",
    call: "yes",
    inputs: spread({ from: -6, to: 6, count: 8 }),
  },
  { title: "so they do for no", call: "no", inputs: spread({ from: -6, to: 6, count: 8 }) },
  {
    title: "a yes beyond doubt is 1, and one beyond hope 0",
    call: "yes",
    inputs: [[1000], [-1000]],
    expect: [1, 0],
    tolerance: digits,
  },
  { title: "no is 0 and 1 there", call: "no", inputs: [[1000], [-1000]], expect: [0, 1], tolerance: digits },
  {
    title: "small chances are kept",
    call: "no",
    inputs: [[40], [100]],
    expect: [4.248354255291589e-18, 3.720075976020836e-44],
    tolerance: digits,
  },
  { title: "200 numbers between −700 and 700, for yes", call: "yes", inputs: anything, tolerance: digits },
  { title: "and for no", call: "no", inputs: anything, tolerance: digits },
]);
