import { defineChecks } from "gradbook/check";

export default defineChecks([
  { title: "net has a weight and a bias", exports: "net", is: "module", parameters: 2 },
  { title: "the loss falls with every step", call: "losses", inputs: [[10]], trend: "decreasing" },
  {
    title: "the loss is below 0.05 within 300 steps",
    call: "trained",
    inputs: [[300]],
    bound: { below: 0.05 },
  },
]);
