import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type DType, type Tensor, tensor } from ".";
import { fixed, scientific } from "./format-number";

type Printed = {
  s: number[];
  d: (number | string | boolean)[];
  dtype: DType;
  requiresGrad: boolean;
  op: "relu" | null;
  printed: string;
};

// Made by goldens/printed.py with a real PyTorch.
const { cases } = JSON.parse(readFileSync(new URL("./goldens/printed.json", import.meta.url), "utf8")) as {
  cases: Printed[];
};

function made({ s, d, dtype, requiresGrad, op }: Printed): Tensor {
  const x = (tensor(d.map(Number), { dtype }) as Tensor).reshape(s).detach().requiresGrad_(requiresGrad);
  return op === null ? x : x[op]();
}

describe("a tensor's text", () => {
  it.each(
    cases.map((printed, i) => ({ i, printed, title: printed.printed.slice(0, 50).replaceAll("\n", " ") })),
  )("is what PyTorch prints: case $i, $title", ({ printed }) =>
    expect(String(made(printed))).toBe(printed.printed),
  );

  it("rounds a tie to the even digit and keeps the sign of zero, as Python does", () => {
    expect([0.03125, 0.09375, -0, -0.00001, 1.00005].map((x) => fixed(x, 4))).toEqual([
      "0.0312",
      "0.0938",
      "-0.0000",
      "-0.0000",
      "1.0001",
    ]);
    expect([2.5, 3.5, 0.5].map((x) => fixed(x, 0))).toEqual(["2", "4", "0"]);
    expect([1e-5, 1e100, 1.00005e-7].map((x) => scientific(x, 4))).toEqual([
      "1.0000e-05",
      "1.0000e+100",
      "1.0001e-07",
    ]);
  });
});
