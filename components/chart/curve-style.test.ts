import { expect, test } from "vitest";
import { allActivations } from "@/lib/engine";
import { curveStyles } from "./curve-style";

const drawn = Object.entries(allActivations).flatMap(([name, record]) =>
  "kinks" in record ? [{ ...record, key: name }] : [],
);

test.each(drawn)("$key is drawn as its record says", ({ key, colour, dash }) => {
  expect(curveStyles([key])).toEqual([{ colour: `var(${colour})`, dash: dash === "" ? null : dash }]);
});

test("no two of the curves in one plot look the same", () => {
  const styles = curveStyles(["relu", "leakyRelu", "tanh", "f", "g", "h", "sigmoid"]);
  expect(new Set(styles.map(({ colour }) => colour)).size).toBe(7);
});

test("a function that stands alone is solid", () => {
  expect(curveStyles(["f"])[0]?.dash).toBeNull();
});
