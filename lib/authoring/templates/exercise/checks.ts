import { defineChecks, drawn, real } from "gradbook/check";

// FILL: a title says what holds when the check passes. Simple inputs first, then the bends and what lies beyond them.
export default defineChecks([
  { title: "between the bends it is x", call: "relu6", inputs: [[1], [3], [0.5]], expect: [1, 3, 0.5] },
  { title: "below 0 it is 0", call: "relu6", inputs: [[-1], [-0.5]], expect: [0, 0] },
  { title: "above 6 it is 6", call: "relu6", inputs: [[7], [6.5], [100]], expect: [6, 6, 6] },
  // Without "expect", what solution.ts gives is expected. Drawn inputs find slips that written ones let pass.
  {
    title: "at 100 drawn numbers, the bends among them",
    call: "relu6",
    inputs: drawn([real(-4, 10, { kinks: [0, 6] })], { count: 100 }),
  },
]);
