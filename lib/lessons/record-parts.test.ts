import { describe, expect, it } from "vitest";
import { EMPTY_OUTPUT } from "@/lib/runtime";
import { type CompiledParts, compileParts } from "./compile-parts";
import { readLesson } from "./read-lesson";
import { recordParts } from "./record-parts";
import type { StepOutcome } from "./step-outcome";
import { cellText, lessonText } from "./testing/course-folder";

function compiled(): CompiledParts {
  const text = lessonText(cellText("one", "const x = 1;"), 'A number: <Value of="x" />.');
  return compileParts("index.mdx", readLesson("tiny", new Map([["index.mdx", text]]), []).parts);
}

const shown: StepOutcome = { kind: "shown", output: EMPTY_OUTPUT };
const formatted: StepOutcome = { kind: "formatted", text: "1" };

/** Problems of the lesson, where its cell and its value came to these outcomes. */
function problems(cell: StepOutcome | null, value: StepOutcome | null) {
  const parts = compiled();
  const ids = [parts.cells[0]!.id, parts.values[0]!.id];
  const outcomes = [cell, value].flatMap((outcome, i) => (outcome ? [[ids[i]!, outcome] as const] : []));
  return recordParts("index.mdx", parts, new Map(outcomes)).problems;
}

describe("a part of a lesson is a problem at its place", () => {
  const error = { name: "RangeError", message: "far", line: 1 };
  const cases: [title: string, cell: StepOutcome | null, value: StepOutcome | null, seen: RegExp][] = [
    ["where it was not run", { kind: "notRun" }, formatted, /NotRun/],
    ["where nothing is known of it", null, formatted, /NotRun/],
    ["where a number was not run", shown, { kind: "notRun" }, /NotRun/],
    ["where nothing is known of a number", shown, null, /NotRun/],
    ["where it came to the result of another", formatted, formatted, /under its id/],
    ["where it was killed", { kind: "timedOut", afterSeconds: 3 }, formatted, /stopped after 3 s/],
    ["where its process died", { kind: "died" }, formatted, /memory/],
    ["where it threw", { kind: "threw", error, output: EMPTY_OUTPUT }, formatted, /RangeError: far/],
  ];
  for (const [title, cell, value, seen] of cases)
    it(title, () => {
      const found = problems(cell, value);
      expect(found).toHaveLength(1);
      expect(found[0]?.seen).toMatch(seen);
      expect(found[0]?.line).toBeGreaterThan(8);
    });

  it("and is none where it came to its result", () => {
    expect(problems(shown, formatted)).toEqual([]);
  });
});
