import { describe, expect, it } from "vitest";
import { numbersAgree, twinDifference } from "./twin-difference";

describe("two printed numbers agree", () => {
  it.each([
    ["that are the same number, written otherwise", "1", "1."],
    ["that are the same number in another notation", "2.5e-05", "0.000025"],
    ["of which one is minus zero", "-0.", "0."],
    ["that differ by one in the last digit", "0.8808", "0.8807"],
    ["that differ by one in the last digit of an exponent's fraction", "4.5417e-05", "4.5416e-05"],
    ["that differ by one in the last digit of a large number", "1.2346e+05", "1.2345e+05"],
    ["of which one is printed in full, to the fourth digit", "0.8807970779778823", "0.8808"],
    ["that float32 cannot tell apart", "0.8807970779778823", "0.8807970881462097"],
  ])("%s", (_, a, b) => {
    expect(numbersAgree(a, b)).toBe(true);
    expect(numbersAgree(b, a)).toBe(true);
  });
});

describe("two printed numbers do not agree", () => {
  it.each([
    ["that differ by two in the last digit", "0.8808", "0.8806"],
    ["that are whole and differ by one", "2560", "2559"],
    ["of which one is whole and the other is not", "1", "1.0002"],
    ["of which one is short because it is exact", "0.5", "0.59"],
    ["that differ by more in a large number", "1.2346e+05", "1.2340e+05"],
    ["of different sign", "0.0100", "-0.0100"],
    ["that are large and differ in the fifth of equally many digits", "12.3456", "12.3460"],
  ])("%s", (_, a, b) => {
    expect(numbersAgree(a, b)).toBe(false);
    expect(numbersAgree(b, a)).toBe(false);
  });
});

describe("two outputs agree", () => {
  it.each([
    ["whatever the spaces and line breaks are", "tensor([1.,\n        2.])", "tensor([1., 2.])"],
    ["whatever the quotation marks are", '{ x: 1, "a b": 2 }', "{'x': 1, 'a b': 2}"],
    ["where an object is printed line for line", '{\n  "ReLU(x)": 1,\n  slope: 0\n}', "ReLU(x): 1\nslope: 0"],
    ["where each language has its own word", "true null NaN -Infinity", "True None nan -inf"],
  ])("%s", (_, cell, twin) => expect(twinDifference(cell, twin)).toBeNull());
});

describe("the first difference of two outputs is named", () => {
  it.each([
    ["a number", "a 1\nb 2.5", "a 1\nb 2.7", { cell: "2.5", twin: "2.7", line: 2 }],
    ["a word", "relu: 1", "relu_: 1", { cell: "relu", twin: "relu_", line: 1 }],
    ["a number within a name, which is text", "x1", "x2", { cell: "x1", twin: "x2", line: 1 }],
    ["a sign", "[1, 2]", "(1, 2)", { cell: "[", twin: "(", line: 1 }],
    ["what the twin lacks", "1 2", "1", { cell: "2", twin: null, line: 1 }],
    ["what the cell lacks", "1", "1\n2", { cell: null, twin: "2", line: 2 }],
  ])("%s", (_, cell, twin, difference) => expect(twinDifference(cell, twin)).toEqual(difference));
});
