import { expect, it } from "vitest";
import type { Problem } from "@/lib/model";
import { machineProblems } from "./machine-problems";
import { printedProblems } from "./print-problems";

const problem = (file: string, line: number, more: Partial<Problem> = {}): Problem => ({
  ...{ file, line, column: 2, rule: "link", seen: "A link.", remedy: "Mend it." },
  ...more,
});

it("Problems stand one a line as compilers write them, grouped by file", () => {
  const problems = [problem("a.mdx", 1), problem("a.mdx", 3, { rule: "long-sentence" }), problem("b.mdx", 1)];
  expect(printedProblems(problems, { colour: false }).split("\n")).toEqual([
    "a.mdx:1:2  link  A link. → Mend it.",
    "a.mdx:3:2  long-sentence  Warning: A link. → Mend it.",
    "",
    "b.mdx:1:2  link  A link. → Mend it.",
  ]);
});

it("An author's text cannot steer the terminal, nor break the line", () => {
  const seen = "\u001B[31mred\u202Eder\u0000 \uD800\nnext";
  const printed = printedProblems([problem("a.mdx", 1, { seen })], { colour: false });
  expect(printed).toBe("a.mdx:1:2  link  \\u{1b}[31mred\\u{202e}der\\u{0} \\u{d800} next → Mend it.");
});

it("Programs are told what is a warning", () => {
  const severities = machineProblems([problem("a", 1), problem("a", 2, { rule: "reading-time" })]);
  expect(severities.map(({ severity }) => severity)).toEqual(["error", "warning"]);
});
