import { describe, expect, it } from "vitest";
import { cellText, checkFiles, type Files, lessonText } from "../testing/course-folder";

const folder = "exercises/step";

/** An exercise whose solution is a step at 0, with these inputs to its one check. */
function exercise(inputs: number[], more: Files = {}): Files {
  const calls = JSON.stringify(inputs.map((x) => [x]));
  return {
    "index.mdx": lessonText('<Exercise id="step" />'),
    [`${folder}/index.mdx`]: "---\ntitle: A step\n---\n\nWrite `step`.\n",
    [`${folder}/starter.ts`]:
      'import { todo } from "gradbook";\n\nexport const step = (x: number): number => todo("a step");\n',
    [`${folder}/solution.ts`]: "export function step(x: number): number {\n  return x > 0 ? 1 : 0;\n}\n",
    [`${folder}/checks.ts`]: `export default [{ title: "steps", call: "step", inputs: ${calls} }];\n`,
    ...more,
  };
}

const ENOUGH = [0, 1, -0.5, 0.25, 2, -2];
const NO_EDGE = ENOUGH.filter((x) => x !== 0);
const AT_THE_EDGE = { was: "return x > 0 ? 1 : 0;", becomes: "return x >= 0 ? 1 : 0;" };
const equivalent = (entries: unknown): Files => ({
  [`${folder}/equivalent.json`]: typeof entries === "string" ? entries : JSON.stringify(entries),
});

describe("The changed solutions of an exercise", () => {
  it("are no problem where the checks refuse all of them, and are counted", async () => {
    const { problems, mutants } = await checkFiles(exercise(ENOUGH));
    expect(problems).toEqual([]);
    expect(mutants).toBeGreaterThanOrEqual(20);
  });

  it("are a problem where one passes, at its place, with both lines and what to do", async () => {
    const { problems } = await checkFiles(exercise(NO_EDGE));
    expect(problems).toMatchObject([{ rule: "mutant-passes", line: 2, column: 12 }]);
    expect(problems[0]?.seen).toContain("“return x > 0 ? 1 : 0;” may as well read “return x >= 0 ? 1 : 0;”");
    expect(problems[0]?.remedy).toContain(JSON.stringify({ ...AT_THE_EDGE, because: "…" }));
  });

  it("may be listed as right with a reason", async () => {
    const listed = equivalent([{ ...AT_THE_EDGE, because: "Nothing is said of the step itself." }]);
    const { found } = await checkFiles(exercise(NO_EDGE, listed));
    expect(found).toEqual([]);
  });

  it("are a problem where one is listed that does not pass", async () => {
    const listed = equivalent([{ ...AT_THE_EDGE, because: "Nothing is said of the step itself." }]);
    const { found } = await checkFiles(exercise(ENOUGH, listed));
    expect(found).toEqual([`${folder}/equivalent.json:1 equivalent-idle`]);
  });

  it("are a problem where one is listed that the solution has not", async () => {
    const listed = equivalent([{ was: "a", becomes: "b", because: "It was so once upon a time." }]);
    const { found } = await checkFiles(exercise(ENOUGH, listed));
    expect(found).toEqual([`${folder}/equivalent.json:1 equivalent-idle`]);
  });

  it("cannot be listed without a reason, nor in a file that is not JSON", async () => {
    for (const entries of [[{ ...AT_THE_EDGE }], [{ ...AT_THE_EDGE, because: "" }], "[", {}]) {
      const { found } = await checkFiles(exercise(ENOUGH, equivalent(entries)));
      expect(found).toEqual([`${folder}/equivalent.json:1 equivalent-file`]);
    }
  });

  it("are ended where they never end, and those after them are tried all the same", async () => {
    const counts = [
      "function one(): number {",
      "  let n = 0;",
      "  for (let i = 0; i !== 1; i++) n += 1;",
      "  return n;",
      "}",
      "export function step(x: number): number {",
      "  return x > 0 ? one() : 0;",
      "}",
    ].join("\n");
    const { found } = await checkFiles(exercise(NO_EDGE, { [`${folder}/solution.ts`]: counts }));
    expect(found).toContain(`${folder}/solution.ts:7 mutant-passes`);
  });

  it("do not meet what one of them did to the lesson", async () => {
    const careless = [
      "export function step(x: number): number {",
      "  if (x > 100) rule.set(1, 7);",
      "  return x > 0 ? (rule.get(1) ?? 0) : 0;",
      "}",
    ].join("\n");
    const cell = cellText("rule", "const rule = new Map([[1, 1]]);");
    const { found } = await checkFiles({
      ...exercise(NO_EDGE, { [`${folder}/solution.ts`]: careless }),
      "index.mdx": lessonText(cell, '<Exercise id="step" />'),
    });
    expect(found).toContain(`${folder}/solution.ts:3 mutant-passes`);
  });

  it("are not tried where the exercise itself is not sound", async () => {
    const { found, mutants } = await checkFiles(
      exercise([1], { [`${folder}/starter.ts`]: "export const step = (x: number) => (x > 0 ? 1 : 0);\n" }),
    );
    expect(found).toEqual([`${folder}/starter.ts:1 starter-passes`]);
    expect(mutants).toBe(0);
  });
});
