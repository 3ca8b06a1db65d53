import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Observed } from "@/lib/model";
import { formatInline, formatObserved } from "@/lib/model";
import { object, seen, tensor } from "./testing/observed";

const list = (className: string, items: unknown[], more = 0): Observed => ({
  kind: "array",
  className,
  items: items.map(seen),
  more,
});

describe("one line", () => {
  test.each<[Observed, string]>([
    [seen(undefined), "undefined"],
    [seen(null), "null"],
    [seen(0.1 + 0.2), "0.30000000000000004"],
    [seen(1e21), "1e+21"],
    [seen(-0), "-0"],
    [seen(Number.NaN), "NaN"],
    [seen(true), "true"],
    [seen("a 'b'\n\tc"), "a 'b'\n\tc"],
    [seen(['a "b"\n']), '["a \\"b\\"\\n"]'],
    [{ kind: "bigint", digits: "12" }, "12n"],
    [{ kind: "symbol", text: "Symbol(a)" }, "Symbol(a)"],
    [{ kind: "function", name: "relu" }, "ƒ relu"],
    [{ kind: "function", name: "" }, "ƒ"],
    [seen([1, 2, 3]), "[1, 2, 3]"],
    [seen([]), "[]"],
    [seen({}), "{}"],
    [seen({ a: 1, "b c": [{}] }), '{ a: 1, "b c": [{}] }'],
    [object([["x", 1]], "Point"), "Point { x: 1 }"],
    [object([["x", 1]], "Map"), 'Map(1) { "x" => 1 }'],
    [list("Float64Array", [1, 2]), "Float64Array(2) [1, 2]"],
    [list("Set", ["a"]), 'Set(1) { "a" }'],
    [list("Array", [1], 12), "[1, … 12 more]"],
    [list("Array", [], 1), "[… 1 more]"],
    [{ kind: "string", value: "ab", more: 3 }, "ab… 3 more characters"],
    [{ kind: "error", name: "RangeError", message: "too long" }, "RangeError: too long"],
    [{ kind: "circular" }, "[Circular]"],
    [{ kind: "opaque", text: "Promise" }, "Promise"],
    [tensor([2], [1, 2], { text: "tensor([1., 2.])" }), "tensor([1., 2.])"],
  ])("%j", (value, text) => {
    expect(formatObserved(value)).toBe(text);
  });
});

describe("what hides is made visible", () => {
  test.each([
    ["a\u0000b", "a␀b"],
    ["\u001b[31mred\u0007", "␛[31mred␇"],
    ["\u202Ecod.exe", "⟨U+202E⟩cod.exe"],
    ["\u007f\u0085\u2028", "␡⟨U+0085⟩⟨U+2028⟩"],
    ["\ud800!", "⟨U+D800⟩!"],
    ["é🚀👩‍🔬", "é🚀👩‍🔬"],
  ])("%j", (value, text) => {
    expect(formatObserved(seen(value))).toBe(text);
    expect(formatObserved(seen({ [value]: value }))).toBe(`{ "${text}": "${text}" }`);
  });
});

describe("several lines", () => {
  test("an object of more than 80 columns breaks at its entries, and so do the parts that are still too long", () => {
    const long = "x".repeat(40);
    expect(formatObserved(seen({ a: long, b: { c: long, d: long }, e: [1, 2] }))).toBe(
      [
        "{",
        `  a: "${long}",`,
        "  b: {",
        `    c: "${long}",`,
        `    d: "${long}"`,
        "  },",
        "  e: [1, 2]",
        "}",
      ].join("\n"),
    );
  });

  test("a long list of numbers fills its lines", () => {
    const lines = formatObserved(seen(Array.from({ length: 100 }, (_, i) => i))).split("\n");
    expect(lines.slice(0, 2)).toEqual([
      "[",
      "  0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21,",
    ]);
    // "[", 0 … 21, then 19 two-digit numbers a line for 22 … 99, "]".
    expect(lines).toHaveLength(8);
  });

  test("what stands deeper has as many columns less as it is indented", () => {
    const item = (length: number) => "x".repeat(length - 4);
    // With brackets and quotes these take 78 and 79 columns; inside the outer list 2 are gone.
    expect(formatObserved(seen([[item(78)], [item(79)]]))).toBe(
      `[\n  ["${item(78)}"],\n  [\n    "${item(79)}"\n  ]\n]`,
    );
  });

  test("a tensor's lines are indented with the entry they belong to", () => {
    const weight = tensor([2, 1], [1, 2], { text: "tensor([[1.],\n        [2.]])" });
    const value: Observed = { kind: "object", className: "Object", entries: [["weight", weight]], more: 0 };
    expect(formatObserved(value)).toBe("{\n  weight: tensor([[1.],\n          [2.]])\n}");
    expect(formatInline(value)).toBe("{ weight: tensor([[1.], [2.]]) }");
  });
});

test("what is nested without end is named and not followed", () => {
  let value = seen(1);
  for (let i = 0; i < 100_000; i++) value = { kind: "array", className: "Array", items: [value], more: 0 };
  expect(formatInline(value)).toContain("[[Array]]");
});

test("no line of numbers is longer than 80 columns", () => {
  const numbers = fc.array(fc.double(), { maxLength: 200 });
  fc.assert(
    fc.property(numbers, (values) =>
      formatObserved(seen(values))
        .split("\n")
        .every((line) => line.length <= 80),
    ),
  );
});

test("on one line, plain data reads back as JavaScript", () => {
  const data = fc.jsonValue({ maxDepth: 3, stringUnit: "grapheme-ascii" });
  fc.assert(
    fc.property(data, (value) => {
      // __proto__: in a literal sets the prototype instead of a key.
      fc.pre(!JSON.stringify(value).includes("__proto__"));
      expect(new Function(`return [${formatInline(seen(value))}]`)()).toStrictEqual([value]);
    }),
  );
});
