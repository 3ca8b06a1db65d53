import { expect, test } from "vitest";
import { csvText, joinedByX } from "./csv";
import { plainColour } from "./plain-colour";
import { fileName } from "./save-text";

test("fields with commas, quotes and line breaks are quoted as RFC 4180 has it", () => {
  expect(
    csvText([
      ["a,b", 'say "x"'],
      [1.25, null],
    ]),
  ).toBe('"a,b","say ""x"""\r\n1.25,\r\n');
});

test("columns meet at equal x, and stay empty elsewhere", () => {
  const rows = joinedByX("step", [
    { name: "a", x: [0, 2], values: [1, 3] },
    { name: "b", x: [2, 4], values: [7, 9] },
  ]);
  expect(rows).toEqual([
    ["step", "a", "b"],
    [0, 1, null],
    [2, 3, 7],
    [4, null, 9],
  ]);
});

test("a file is named after its chart", () => {
  expect(fileName("ReLU beside tanh, σ(x)", "svg")).toBe("relu-beside-tanh-σ-x.svg");
});

test("mixed colours are written so that any program reads them", () => {
  expect(plainColour("color(srgb 1 0.5 0)")).toBe("rgb(255, 128, 0)");
  expect(plainColour("color(srgb 0 0 1 / 0.5)")).toBe("rgba(0, 0, 255, 0.5)");
  expect(plainColour("rgb(1, 2, 3)")).toBe("rgb(1, 2, 3)");
});
