import { expect, it } from "vitest";
import { exportedNames } from "./exported-names";

it("The names that gradbook exports are those that programs can import", () => {
  const names = exportedNames();
  expect(names).toEqual(expect.arrayContaining(["relu", "print", "tensor", "nn", "Tensor", "manualSeed"]));
  expect(names).not.toContain("host");
});
