import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Observed } from "@/lib/model";
import { difference, equal } from "./difference";
import { object, seen, tensor } from "./testing/observed";

const exact = { relative: 0, absolute: 0 };
const loose = { relative: 0.01, absolute: 0.1 };
const opaque: Observed = { kind: "opaque", text: "Promise" };

describe("numbers", () => {
  // Within 0.1 + 1 % of the expected number: 100 allows 1.1 to either side, 0 allows 0.1.
  test.each([
    [101, 100, true],
    [101.105, 100, false],
    [-99, -100, true],
    [0.1, 0, true],
    [0.11, 0, false],
    [Number.NaN, Number.NaN, true],
    [Number.NaN, 0, false],
    [0, Number.NaN, false],
    [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, true],
    [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, false],
    [1e308, Number.POSITIVE_INFINITY, false],
    [1e308, -1e308, false],
  ])("%d where %d is expected: %s", (got, expected, verdict) => {
    expect(equal(seen(got), seen(expected), loose)).toBe(verdict);
  });

  test("−0 is 0 even where the tolerance is zero", () => {
    expect(equal(seen(-0), seen(0), exact)).toBe(true);
  });
});

describe("types", () => {
  test.each<[string, Observed]>([
    ["the string 2", seen("2")],
    ["a list of 2", seen([2])],
    ["an object with valueOf", object([["valueOf", undefined]])],
    ["a promise", opaque],
    ["a tensor", tensor([], [2])],
    ["the bigint 2n", { kind: "bigint", digits: "2" }],
    ["nothing", seen(undefined)],
    ["true", seen(true)],
  ])("%s is not the number 2", (_, got) => {
    expect(equal(got, seen(2), loose)).toBe(false);
  });

  test("null and undefined differ", () => {
    expect(equal(seen(null), seen(undefined), exact)).toBe(false);
  });

  test("a Float32Array is not an Array", () => {
    const typedArray: Observed = { kind: "array", className: "Float32Array", items: [seen(1)], more: 0 };
    expect(equal(typedArray, seen([1]), exact)).toBe(false);
  });
});

describe("structure", () => {
  test("the order of keys does not count", () => {
    expect(equal(seen({ a: 1, b: 2 }), seen({ b: 2, a: 1 }), exact)).toBe(true);
  });

  test("a key __proto__ is a key like any other", () => {
    const plain = seen({ a: 1 });
    const polluting = object([
      ["a", 1],
      ["__proto__", { a: 1 }],
    ]);
    expect(equal(polluting, plain, exact)).toBe(false);
    expect(equal(object([["__proto__", { a: 1 }]]), plain, exact)).toBe(false);
    expect(equal(polluting, polluting, exact)).toBe(true);
  });

  test("a key that holds undefined is not the same as no key", () => {
    expect(equal(seen({ a: undefined }), seen({}), exact)).toBe(false);
  });

  test("an object without a prototype equals a plain one", () => {
    expect(equal(object([["a", 1]], ""), object([["a", 1]]), exact)).toBe(true);
  });

  test("the tolerance reaches numbers inside lists and objects", () => {
    expect(equal(seen([{ y: 1.05 }]), seen([{ y: 1 }]), loose)).toBe(true);
  });

  test.each<[string, unknown, unknown]>([
    ["[1].y", [0, { y: 1 }], [0, { y: 2 }]],
    [".length", [1], [1, 2]],
    [".b", { a: 1 }, { a: 1, b: 2 }],
    [".a", { b: 2 }, { a: 1, b: 3 }],
    [".b", { a: 1, b: 2 }, { a: 1 }],
    ['["learning rate"]', { "learning rate": 1 }, { "learning rate": 2 }],
  ])("the first difference is named as in code: %s", (path, got, expected) => {
    expect(difference(seen(got), seen(expected), exact)?.path).toBe(path);
  });
});

describe("tensors", () => {
  test.each([
    [".shape", tensor([4], [1, 2, 3, 4]), tensor([2, 2], [1, 2, 3, 4])],
    [".dtype", tensor([1], [1], { dtype: "float64" }), tensor([1], [1])],
    ["[1, 0]", tensor([2, 3], [1, 2, 3, 9, 5, 6]), tensor([2, 3], [1, 2, 3, 4, 5, 6])],
  ])("they differ at %s", (path, got, expected) => {
    expect(difference(got, expected, exact)?.path).toBe(path);
  });

  test("neither requiresGrad nor the printed text counts", () => {
    expect(equal(tensor([1], [1], { requiresGrad: true, text: "x" }), tensor([1], [1]), exact)).toBe(true);
  });

  test("fewer numbers than the shape holds prove nothing", () => {
    expect(equal(tensor([2], [1]), tensor([2], [1]), exact)).toBe(false);
  });
});

test.each<[string, Observed]>([
  ["a cut list", { kind: "array", className: "Array", items: [seen(1)], more: 3 }],
  ["a cut string", { kind: "string", value: "a", more: 1 }],
  ["a cut tensor", tensor([2], [1], { more: 1 })],
  ["a function", { kind: "function", name: "relu" }],
  ["an opaque value", opaque],
])("what did not arrive whole is not proven equal: %s", (_, value) => {
  expect(difference(value, value, exact)?.reason).toBe("unseen");
});

const plainData = fc.jsonValue({ maxDepth: 4 }).map(seen);

test("every plain value equals its own copy", () => {
  fc.assert(fc.property(plainData, (value) => equal(value, structuredClone(value), exact)));
});

test("without tolerance, got and expected may change places", () => {
  fc.assert(fc.property(plainData, plainData, (a, b) => equal(a, b, exact) === equal(b, a, exact)));
});
