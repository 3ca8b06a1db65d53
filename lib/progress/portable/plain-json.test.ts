import fc from "fast-check";
import { expect, test } from "vitest";
import { readPlain, writePlain } from "./plain-json";

test("Numbers that JSON does not know come back, and names that look like ours stay what they are", () => {
  const value = { $number: "NaN", $$a: [Number.NaN, -0, 0], b: { $number: Number.NEGATIVE_INFINITY } };
  expect(readPlain(JSON.parse(writePlain(value)))).toEqual(value);
  expect(writePlain({ b: 1, a: Number.NaN })).toBe('{"a":{"$number":"NaN"},"b":1}');
});

test("Any plain value comes back as it was", () => {
  const value = fc.anything({
    withNullPrototype: false,
    key: fc.string().filter((key) => key !== "__proto__"),
  });
  fc.assert(
    fc.property(value.map(withoutUndefined), (each) => {
      expect(readPlain(JSON.parse(writePlain(each)))).toEqual(each);
    }),
    { numRuns: 1_000 },
  );
});

/** Without what JSON leaves out or cannot have. */
function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUndefined);
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, withoutUndefined(each)]));
  return value === undefined ? null : value;
}
