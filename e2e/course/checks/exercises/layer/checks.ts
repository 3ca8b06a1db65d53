import { tensor } from "gradbook";
import { defineChecks, drawn, integer, tensorOf } from "gradbook/check";

const fitting = drawn([tensorOf(["n", "k"], integer(-3, 3)), tensorOf(["k", "m"], integer(-3, 3))], {
  count: 200,
  sizes: { n: [1, 3], k: [1, 3], m: [1, 3] },
});

export default defineChecks([
  {
    title: "a row for every example, a column for every unit",
    call: "layer",
    inputs: [[tensor([[1, 2]]), tensor([[1], [1]])]],
    form: true,
  },
  { title: "matrices of all sizes", call: "layer", inputs: fitting },
  { title: "the gradients by x and w", call: "layer", inputs: fitting, gradient: ["x", "w"] },
  {
    title: "autograd agrees with the function itself",
    call: "layer",
    inputs: [[tensor([[1, -2]]), tensor([[0.5], [1.5]])]],
    gradient: ["w"],
    expect: "differences",
  },
  { title: "calls relu", source: { calls: ["relu"] } },
  { title: "does without loops", source: { loops: false } },
]);
