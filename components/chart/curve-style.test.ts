import { expect, test } from "vitest";
import { activations } from "@/lib/engine";
import { curveStyles } from "./curve-style";

test.each(Object.values(activations))("$name is drawn as its record says", ({ name, colour, dash }) => {
  expect(curveStyles([name])).toEqual([{ colour: `var(${colour})`, dash: dash === "" ? null : dash }]);
});

test("no two of the curves in one plot look the same", () => {
  const styles = curveStyles(["relu", "leakyRelu", "tanh", "f", "g", "h", "sigmoid"]);
  expect(new Set(styles.map(({ colour }) => colour)).size).toBe(7);
});

test("a function that stands alone is solid", () => {
  expect(curveStyles(["f"])[0]?.dash).toBeNull();
});
