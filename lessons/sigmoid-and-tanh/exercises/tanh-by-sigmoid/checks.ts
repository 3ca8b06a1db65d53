import { linspace, tensor } from "gradbook";
import { defineChecks } from "gradbook/check";

export default defineChecks([
  { title: "at 0 it gives 0", call: "tanhBySigmoid", inputs: [[tensor([0])]], expect: [tensor([0])] },
  {
    title: "far out it stands close to −1 and 1",
    call: "tanhBySigmoid",
    inputs: [[tensor([-5, 5])]],
    expect: [tensor([-0.9999092, 0.9999092])],
  },
  { title: "nine numbers between −2 and 2", call: "tanhBySigmoid", inputs: [[linspace(-2, 2, 9)]] },
]);
