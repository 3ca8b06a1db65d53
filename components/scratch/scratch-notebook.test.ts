import { expect, test } from "vitest";
import * as gradbook from "@/lib/engine";
import { scratchNotebook } from "./scratch-notebook";

test("The first cell imports names that the engine has, and defines none that could be in the reader's way", () => {
  const [first] = scratchNotebook().cells;
  expect(first?.code.imports.length).toBeGreaterThan(5);
  for (const { module, exported } of first?.code.imports ?? []) {
    expect(module).toBe("gradbook");
    expect(Object.keys(gradbook)).toContain(exported);
  }
  expect(first?.code.defines).toEqual([]);
});
