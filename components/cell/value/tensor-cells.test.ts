import { expect, it } from "vitest";
import { arange, ones, randn, tensor } from "@/lib/engine";
import { numberOf, tensorCells } from "./tensor-cells";

const cellsOf = (shape: number[], text: string) => tensorCells({ shape, text });

// The texts are PyTorch's own.
it("A matrix has PyTorch's digits in its rows", () => {
  const text = "tensor([[ 1.5410, -0.2934],\n        [-2.1788,  0.5684]], requires_grad=True)";
  expect(cellsOf([2, 2], text)).toEqual({
    blocks: [
      {
        place: null,
        rows: [
          ["1.5410", "-0.2934"],
          ["-2.1788", "0.5684"],
        ],
      },
    ],
    moreBlocks: 0,
  });
});

it("What PyTorch leaves out stays left out", () => {
  const text = "tensor([   0,    1,    2,  ..., 1998, 1999, 2000])";
  expect(cellsOf([2001], text)?.blocks[0]?.rows).toEqual([["0", "1", "2", "…", "1998", "1999", "2000"]]);
});

it("A row or a column that is too long for a page is cut in its middle", () => {
  const rows = cellsOf([40], String(arange(40)))?.blocks[0]?.rows;
  expect(rows).toEqual([["0.", "1.", "2.", "3.", "4.", "…", "35.", "36.", "37.", "38.", "39."]]);
  expect(cellsOf([40, 2], String(ones(40, 2)))?.blocks[0]?.rows.length).toBe(11);
});

it("Every matrix of a larger tensor says which it is, and those that are missing are counted", () => {
  const cells = cellsOf([2, 4, 1, 2], String(randn(2, 4, 1, 2)));
  expect(cells?.blocks.map(({ place }) => place)).toEqual(["[0, 0, :, :]", "[0, 1, :, :]", "[0, 2, :, :]"]);
  expect(cells?.moreBlocks).toBe(5);
});

it.each([
  ["a single number", [], "tensor(3.)"],
  ["a tensor without numbers", [0, 2], "tensor([], size=(0, 2))"],
  ["a text that is none of a tensor", [2], "tensor([1., 2."],
  ["brackets without end", [2], "[".repeat(50_000)],
])("%s has no table", (_, shape, text) => {
  expect(cellsOf(shape, text)).toBeNull();
});

it.each([
  ["-0.2934", -0.2934],
  ["1.5000e+05", 150_000],
  ["10.", 10],
  ["True", 1],
  ["-inf", Number.NEGATIVE_INFINITY],
  ["nan", Number.NaN],
  ["…", Number.NaN],
])("%s stands for %d", (cell, number) => {
  expect(numberOf(cell)).toBe(number);
});

it("A tensor of booleans is read like one of numbers", () => {
  expect(cellsOf([2], String(tensor([1, 2]).gt(1)))?.blocks[0]?.rows).toEqual([["False", "True"]]);
});
