import fc from "fast-check";
import { expect, test } from "vitest";
import { type DifferenceLine, differenceLines } from "./difference-lines";

const SIGNS = { same: " ", mine: "-", theirs: "+" };

const written = (lines: DifferenceLine[]) =>
  lines.map((line) => (line.kind === "gap" ? `… ${line.count}` : `${SIGNS[line.kind]}${line.text}`));

test("A changed line is shown as it was and as it is, among its neighbours", () => {
  expect(written(differenceLines("a\nb\nc", "a\nB\nc"))).toEqual([" a", "-b", "+B", " c"]);
});

test("Equal lines far from a change are counted, not shown", () => {
  const long = ["1", "2", "3", "4", "5", "6", "7", "8", "9"];
  expect(written(differenceLines(["x", ...long, "y"].join("\n"), ["X", ...long, "Y"].join("\n")))).toEqual([
    "-x",
    "+X",
    " 1",
    " 2",
    "… 5",
    " 8",
    " 9",
    "-y",
    "+Y",
  ]);
});

test("An empty line at the end is a difference like any other", () => {
  expect(written(differenceLines("a", "a\n"))).toEqual([" a", "+"]);
});

test("Nothing of either text is left out but lines that both have", () => {
  const text = fc.array(fc.constantFrom("a", "b", "c", ""), { maxLength: 12 });
  fc.assert(
    fc.property(text, text, (mine, theirs) => {
      const lines = differenceLines(mine.join("\n"), theirs.join("\n"));
      const length = (kind: "mine" | "theirs") =>
        lines.reduce(
          (sum, line) =>
            sum + (line.kind === "gap" ? line.count : line.kind === kind || line.kind === "same" ? 1 : 0),
          0,
        );
      expect(length("mine")).toBe(mine.join("\n").split("\n").length);
      expect(length("theirs")).toBe(theirs.join("\n").split("\n").length);
    }),
  );
});

test("Two long texts without a common line are shown one after the other", () => {
  const many = (sign: string) => Array.from({ length: 20_000 }, (_, i) => `${sign}${i}`).join("\n");
  const lines = differenceLines(many("a"), many("b"));
  expect(lines).toHaveLength(40_000);
});
