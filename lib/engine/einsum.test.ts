import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { arange, einsum, ones, type Tensor, tensor } from ".";
import type { Nested } from "./shape-types";

type Case = { equation: string; inputs: Nested[]; output: Nested; gradients: Nested[] };

/** Written by goldens/einsum.py with the real PyTorch. */
const cases: Case[] = JSON.parse(readFileSync(new URL("./goldens/einsum.json", import.meta.url), "utf8"));

function flat(value: Nested): number[] {
  return (
    JSON.stringify(value)
      .match(/[^[\],]+/g)
      ?.map(Number) ?? []
  );
}

describe("einsum gives what PyTorch gives", () => {
  it.each(cases)("for $equation", ({ equation, inputs, output, gradients }) => {
    const xs = inputs.map((x): Tensor => tensor(x as number[], { dtype: "float64", requiresGrad: true }));
    const y = einsum(equation, ...xs);
    const weights = arange(1, y.numel() + 1, { dtype: "float64" }).reshape([...y.shape]) as Tensor;
    y.mul(weights).sum().backward();
    const close = (x: Tensor, expected: Nested) => {
      const numbers = flat(expected);
      expect(flat(x.toArray())).toHaveLength(numbers.length);
      for (const [i, value] of flat(x.toArray()).entries()) expect(value).toBeCloseTo(numbers[i]!, 12);
    };
    close(y, output);
    for (const [i, x] of xs.entries()) close(x.grad!, gradients[i]!);
  });
});

describe("einsum refuses", () => {
  it.each<[string, string, Tensor[], string]>([
    ["too few tensors", "ij,jk->ik", [ones(2, 2)], "is for 2 tensors, and 1 were passed"],
    ["letters that do not fit", "ijk->i", [ones(2, 2)], "names 3 dimensions of a tensor of shape [2, 2]"],
    [
      "two sizes for a letter",
      "ij,jk->ik",
      [ones(2, 3), ones(4, 2)],
      '"j" of "ij,jk->ik" stands for 3 and for 4',
    ],
    ["an unknown letter in the result", "ij->z", [ones(2, 3)], 'gives the result "z"'],
    ["a letter twice in an operand", "ii->i", [ones(2, 2)], 'repeats "i"'],
    ["what is no letter", "i.->i", [ones(2, 2)], 'has "." where a letter belongs'],
  ])("%s", (_name, equation, operands, message) =>
    expect(() => einsum(equation, ...operands)).toThrow(message),
  );
});
