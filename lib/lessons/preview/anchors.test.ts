import { expect, test } from "vitest";
import { readMdx } from "../source";
import { anchorsAt } from "./anchors";

const text = `---
title: A
summary: s
objectives: [a]
minutes: 1
prerequisites: []
sources: []
---

## Keep it, or zero

A rectifier $x$ lets current through one way.

\`\`\`ts cell id="one"
1;
\`\`\`

<Question id="kink" />

The last words.
`;

const near = (line: number) => anchorsAt(readMdx({ file: "index.mdx", text, kind: "lesson" }).tree, line);

test("A line of a program stands nearest to its cell, then to the words and the heading above it", () => {
  expect(near(15)).toEqual([
    { id: "one" },
    { text: "lets current through one way." },
    { id: "keep-it-or-zero" },
  ]);
});

test("A paragraph is known by the longest of its words between formulas", () => {
  expect(near(12)[0]).toEqual({ text: "lets current through one way." });
});

test("An empty line belongs to what stands above it", () => {
  expect(near(19)[0]).toEqual({ id: "kink" });
  expect(near(99)[0]).toEqual({ text: "The last words." });
});

test("The head of the lesson stands nearest to no block", () => {
  expect(near(3)).toEqual([]);
});
