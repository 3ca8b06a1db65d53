import { defineChecks } from "gradbook/check";

export default defineChecks([
  { title: "adding first and adding last differ", call: "gap", inputs: [[]], bound: { above: 0 } },
  {
    title: "ReLU lets a part of your numbers through, and a part only",
    call: "share",
    inputs: [[]],
    bound: { above: 0, below: 1 },
  },
  { title: "what measures your pair stands as it came", source: { keeps: ["gap", "share"] } },
]);
