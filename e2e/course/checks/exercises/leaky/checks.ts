import { defineChecks, drawn, real } from "gradbook/check";

const numbers = [real(-6, 6), real(0, 1, { within: true })];

export default defineChecks([
  { title: "200 numbers and rates", call: "leaky", inputs: drawn(numbers, { count: 200 }) },
  {
    title: "the slopes by x and by the rate",
    call: "leaky",
    inputs: drawn([real(0.5, 6, { within: true }), real(0, 1, { within: true })], { count: 20 }),
    gradient: ["x", "rate"],
  },
  { title: "does without Math.max", source: { avoids: ["Math.max"] } },
]);
