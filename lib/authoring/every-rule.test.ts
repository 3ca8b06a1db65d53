import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { PROJECT, shownPath } from "@/lib/lessons";
import { withCourse } from "@/lib/lessons/testing/course-folder";
import { type Problem, RULES, type RuleName, severityOf } from "@/lib/model";
import { checkCourse } from "./check-course";
import { plainProblem } from "./plain-problem";
import { BROKEN, type Broken } from "./testing/broken";

/** Told by `lessons:twins`, which needs a PyTorch; or by a fault of the check itself. */
const ELSEWHERE: readonly RuleName[] = ["twin-fails", "check-fails"];

type Told = Broken & { problems: Problem[] };

const told: Told[] = [];
for (const broken of BROKEN) {
  const problems = await withCourse(broken.files, async (root) => {
    const { problems } = await checkCourse(root);
    return problems.map((each) => ({ ...each, file: each.file.replace(`${shownPath(root)}/`, "") }));
  });
  told.push({ ...broken, problems });
}

describe("every rule", () => {
  it.each(told)("$rule is told where it is broken, at $at", ({ rule, at, problems }) => {
    const places = problems.map((each) => `${each.rule} ${each.file}:${each.line}`);
    expect(places).toContain(`${rule} ${at}`);
  });

  it.each(told)("$rule: nothing else is called an error", ({ rule, problems, besides = [] }) => {
    const errors = problems.filter(
      (each) => severityOf(each.rule) === "error" && ![rule, ...besides].includes(each.rule),
    );
    expect(errors.map((each) => `${each.rule} ${each.file}:${each.line} ${each.seen}`)).toEqual([]);
  });

  it("has a course that breaks it", () => {
    const broken = new Set<RuleName>([...BROKEN.map(({ rule }) => rule), ...ELSEWHERE]);
    const names = Object.keys(RULES) as RuleName[];
    expect(names.filter((name) => !broken.has(name))).toEqual([]);
  });

  it("says what was seen in a sentence, and what to do in another", () => {
    const messages = told.flatMap(({ problems }) => problems);
    for (const { seen, remedy, rule } of messages) {
      expect(`${rule}: ${seen}`).toMatch(/: .*[^.]$|: .*\.$/);
      expect(`${rule}: ${remedy}`).toMatch(/: [A-ZÀ-Ý].*[.?…]$/);
    }
  });

  it("reads as it was last read: a changed message shows in messages.txt", async () => {
    const messages = told.map(({ rule, problems }) => {
      const found = problems.find((each) => each.rule === rule);
      if (!found) return rule;
      const { file, line, column, seen, remedy } = plainProblem(found);
      return `${rule}  ${file}:${line}:${column}\n  ${seen}\n  → ${remedy}`;
    });
    await expect(`${messages.join("\n\n")}\n`).toMatchFileSnapshot("testing/broken/messages.txt");
  });

  it("stands in the author's guide with what it asks, and no other does", async () => {
    const guide = await readFile(join(PROJECT, "lessons/README.md"), "utf8");
    const rows = [...guide.matchAll(/^\| `([a-z-]+)` +\| (error|warning) +\| (.*?) +\|$/gm)];
    expect(rows.map(([, name, severity, says]) => ({ name, severity, says }))).toEqual(
      Object.entries(RULES).map(([name, { severity, says }]) => ({ name, severity, says })),
    );
  });
});
