import fc from "fast-check";
import { expect, it } from "vitest";
import { editBetween, movedCaret } from "./write-text";

it("The edit between two texts turns the first into the second", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", "\n") });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const made = editBetween(before, after).reduce(
        (at, { start, end, text }) => at.slice(0, start) + text + at.slice(end),
        before,
      );
      expect(made).toBe(after);
    }),
  );
});

it("A caret goes along with what stands before it", () => {
  const edits = [
    { start: 0, end: 0, text: "import;\n" },
    { start: 5, end: 6, text: "xs2" },
  ];
  expect(movedCaret(3, edits)).toBe(11);
  expect(movedCaret(6, edits)).toBe(16);
});
