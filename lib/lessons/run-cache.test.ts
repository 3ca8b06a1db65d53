import { expect, it } from "vitest";
import { keyOf } from "./run-cache";

it("Equal data have one key, whether their numbers were computed or written", () => {
  // The engine keeps the 1 of a list of fractions in another form than a 1 alone.
  expect(keyOf([1.5, 1].slice(1))).toBe(keyOf([1]));
  expect(keyOf({ text: "aé".slice(0, 1) })).toBe(keyOf({ text: "a" }));
});

it("Data that differ have different keys, in every number too", () => {
  const values = [
    0,
    -0,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    null,
    "0",
    "NaN",
    [0],
    {},
  ];
  expect(new Set(values.map((value) => keyOf([value]))).size).toBe(values.length);
});
