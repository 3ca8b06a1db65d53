import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { compiledKernels } from "./compile-kernels";

it("the kernels that ship are compiled from the AssemblyScript beside them", async () => {
  expect(readFileSync("lib/engine/assembly/compiled.ts", "utf8")).toBe(await compiledKernels());
});
