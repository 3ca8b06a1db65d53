import { linspace, ones, tensor } from "gradbook";
import { defineChecks, drawn, real, tensorOf } from "gradbook/check";

export default defineChecks([
  { title: "at 0 it gives 0", call: "tanhBySigmoid", inputs: [[tensor([0])]], expect: [tensor([0])] },
  {
    title: "far out it stands close to −1 and 1",
    call: "tanhBySigmoid",
    inputs: [[tensor([-5, 5])]],
    expect: [tensor([-0.9999092, 0.9999092])],
  },
  { title: "nine numbers between −2 and 2", call: "tanhBySigmoid", inputs: [[linspace(-2, 2, 9)]] },
  {
    title: "tensors of any length",
    call: "tanhBySigmoid",
    inputs: drawn([tensorOf(["n"], real(-6, 6))], { count: 100, sizes: { n: [1, 6] } }),
  },
  {
    title: "the form of the tensor stays as it is",
    call: "tanhBySigmoid",
    form: true,
    inputs: [[ones(2, 3)], [ones(4, 1, 2)]],
    expect: [
      { shape: [2, 3], dtype: "float32" },
      { shape: [4, 1, 2], dtype: "float32" },
    ],
  },
  {
    title: "a gradient goes back through it, and is the slope of tanh",
    call: "tanhBySigmoid",
    gradient: ["x"],
    inputs: [[tensor([0])], [linspace(-3, 3, 7)]],
  },
  {
    title: "sigmoid does the work",
    source: { calls: ["sigmoid"] },
  },
  { title: "tanh is not used", source: { avoids: ["tanh", "Math.tanh"] } },
]);
