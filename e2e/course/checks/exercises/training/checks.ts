import { defineChecks } from "gradbook/check";

export default defineChecks([
  { title: "net has a weight and a bias", exports: "net", is: "module", parameters: 2 },
  { title: "there is a loss for every step", call: "losses", inputs: [[3]], form: true },
  { title: "the loss falls with every step", call: "losses", inputs: [[10]], trend: "decreasing" },
  {
    title: "the net lies by the points after 40 steps more",
    call: "trained",
    inputs: [[40]],
    bound: { above: 0, below: 0.001 },
  },
  { title: "what measures the net stands as it came", source: { keeps: ["trained"] } },
]);
