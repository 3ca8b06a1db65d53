import fc from "fast-check";
import { expect, test } from "vitest";
import { lineDiff } from "./line-diff";

const written = (before: string, after: string) =>
  lineDiff(before, after).map(({ kind, text }) => `${{ same: " ", gone: "-", new: "+" }[kind]}${text}`);

test("A changed line is shown as gone and come, its neighbours as they are", () => {
  expect(written("a\nb\nc", "a\nB\nc")).toEqual([" a", "-b", "+B", " c"]);
});

test("A line put in between, and lines taken off at the end, are told as that", () => {
  expect(written("a\nb\nc\nd", "a\nx\nb")).toEqual([" a", "+x", " b", "-c", "-d"]);
});

test("Either text can be read out of the difference, whatever they are", () => {
  const text = fc
    .array(fc.constantFrom("a", "b", "", "c"), { maxLength: 12 })
    .map((lines) => lines.join("\n"));
  const without = (kind: string, before: string, after: string) =>
    lineDiff(before, after)
      .filter((line) => line.kind !== kind)
      .map((line) => line.text)
      .join("\n");
  fc.assert(
    fc.property(text, text, (before, after) => {
      expect(without("new", before, after)).toBe(before);
      expect(without("gone", before, after)).toBe(after);
    }),
  );
});

test("Two texts of very many lines are still told apart, in one piece", () => {
  const [before, after] = ["a\n".repeat(5_000), "b\n".repeat(5_000)];
  expect(lineDiff(before, after)).toHaveLength(10_002);
});
