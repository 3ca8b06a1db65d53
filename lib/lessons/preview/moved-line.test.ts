import { expect, test } from "vitest";
import { movedLine } from "./moved-line";

const before = "a\nb\nc\nd";

test.each([
  ["before the change a line stays where it is", "a\nB\nB\nc\nd", 1, 1],
  ["within the change it is the same, as far as that reaches", "a\nB\nB\nc\nd", 3, 2],
  ["between two changes it is the same", "A\nb\nc\nD", 3, 3],
  ["after lines were added it moves up", "a\nb\nnew\nnew\nc\nd", 6, 4],
  ["after lines were taken out it moves down", "a\nd", 2, 4],
  ["where nothing has changed it is itself", before, 3, 3],
  ["behind the old end it is the old end", "a\nb\nc\nd\ne\nf", 6, 4],
])("%s", (_, after, line, expected) => {
  expect(movedLine(before, after, line)).toBe(expected);
});
