import { describe, expect, it } from "vitest";
import { cellText, checkFiles, type Files, lessonText } from "./testing/course-folder";

const folder = "exercises/double";

const exercise: Files = {
  "index.mdx": lessonText('<Exercise id="double" />'),
  [`${folder}/index.mdx`]: [
    "---\ntitle: Double it\n---\n\nWrite `double`.\n",
    "<Hint>\nTwice.\n</Hint>\n",
    '<Feedback for="squares">\nThat is the square.\n</Feedback>\n',
    '<Feedback for="halves">\nThat is the half.\n</Feedback>\n',
  ].join("\n"),
  [`${folder}/starter.ts`]:
    'import { todo } from "gradbook";\n\nexport function double(x: number): number {\n  return todo("twice x");\n}\n',
  [`${folder}/solution.ts`]: "export const double = (x: number): number => 2 * x;\n",
  [`${folder}/checks.ts`]: [
    'import { defineChecks } from "gradbook/check";',
    "export default defineChecks([",
    '  { title: "doubles", call: "double", inputs: [[1], [3]], expect: [2, 6] },',
    '  { title: "doubles others too", call: "double", inputs: [[-4], [0.5]] },',
    "]);\n",
  ].join("\n"),
  [`${folder}/wrong/squares.ts`]: "export const double = (x: number): number => x * x;\n",
  [`${folder}/wrong/halves.ts`]: "export const double = (x: number): number => x / 2;\n",
};

const withFile = (name: string, text: string): Files => ({ ...exercise, [`${folder}/${name}`]: text });
const checks = (...lines: string[]) => withFile("checks.ts", `export default [\n${lines.join("\n")}\n];\n`);

describe("a sound exercise", () => {
  it("has no problems, and comes with everything computed", async () => {
    const { found, lesson } = await checkFiles(exercise);
    expect(found).toEqual([]);
    const [proven] = lesson!.notebook.exercises;
    expect(proven).toMatchObject({ id: "double", title: "Double it", hints: 1 });
    const expected = proven?.checks.map(({ calls }) => calls.map((call) => call.expected));
    const number = (value: number) => ({ kind: "number", value });
    expect(expected).toEqual([
      [number(2), number(6)],
      [number(-8), number(1)],
    ]);
    const squares = proven?.mistakes.find(({ id }) => id === "squares");
    expect(squares?.outcomes.flat()).toEqual(
      [1, 9, 16, 0.25].map((value) => ({ kind: "returned", value: number(value) })),
    );
  });

  it("may read the names of the lesson around it", async () => {
    const { found } = await checkFiles({
      ...withFile("solution.ts", "export const double = (x: number): number => factor * x;\n"),
      "index.mdx": lessonText(cellText("factor", "const factor = 2;"), '<Exercise id="double" />'),
    });
    expect(found).toEqual([]);
  });

  it("may ask for a bound instead of an output: the solution lies within, its mistakes do not", async () => {
    const bounded = '{ title: "grows", call: "double", inputs: [[1], [3]], bound: { above: 1.5 } },';
    const { found, lesson } = await checkFiles(checks(bounded));
    // Of the changed solutions, too, many lie within.
    expect(found.filter((place) => !place.endsWith(" mutant-passes"))).toEqual([]);
    expect(lesson?.notebook.exercises[0]?.checks[0]).toMatchObject({ bound: { above: 1.5, below: null } });
  });

  it("may draw its inputs: none of them travels, and of a mistake only what it does on the first", async () => {
    const text = [
      'import { defineChecks, drawn, real } from "gradbook/check";',
      "export default defineChecks([",
      '  { title: "t", call: "double", inputs: drawn([real(-6, 6)], { count: 200 }) },',
      '  { title: "slope", call: "double", inputs: drawn([real(-6, 6)], { count: 20 }), gradient: ["x"] },',
      "]);\n",
    ].join("\n");
    const { found, lesson } = await checkFiles(withFile("checks.ts", text));
    expect(found).toEqual([]);
    const [proven] = lesson!.notebook.exercises;
    expect(proven?.checks.map(({ calls }) => calls)).toEqual([[], []]);
    for (const { outcomes } of proven?.mistakes ?? []) expect(outcomes[0]?.length).toBeLessThan(30);
  });

  it("may ask how the answer is written, and know a mistake by it", async () => {
    const { found } = await checkFiles({
      ...checks(
        '{ title: "doubles", call: "double", inputs: [[1], [3], [-4]] },',
        '{ title: "without Math", source: { avoids: ["Math.sign"] } },',
      ),
      [`${folder}/wrong/squares.ts`]:
        "export const double = (x: number): number => Math.sign(x) * 2 * Math.abs(x);\n",
    });
    expect(found.filter((place) => !place.endsWith(" mutant-passes"))).toEqual([]);
  });

  it("may have a starter whose todo() stands outside of any function", async () => {
    const starter = 'import { todo } from "gradbook";\n\nexport const double = todo("write it");\n';
    expect((await checkFiles(withFile("starter.ts", starter))).found).toEqual([]);
  });

  it("may have an empty starter", async () => {
    expect((await checkFiles(withFile("starter.ts", ""))).found).toEqual([]);
  });
});

describe("an exercise has a problem", () => {
  const cases: [title: string, files: Files, found: string[]][] = [
    [
      "where the starter passes already",
      withFile("starter.ts", "export const double = (x: number) => x + x;\n"),
      ["starter.ts:1 starter-passes"],
    ],
    [
      "where the starter throws before it can be called",
      withFile("starter.ts", "export const double = 1;\nnowhere;\n"),
      ["starter.ts:2 starter-fails"],
    ],
    [
      "where the solution fails a written output",
      withFile("solution.ts", "export const double = (x: number) => 2 * x + 1;\n"),
      ["solution.ts:1 solution-fails"],
    ],
    [
      "where the solution throws, at its line",
      withFile("solution.ts", "export const double = (x: number) => 2 * x;\n\nthrow new Error('no');\n"),
      ["solution.ts:3 solution-fails"],
    ],
    [
      "where the solution lies outside of a bound",
      checks('{ title: "t", call: "double", inputs: [[1]], bound: { above: 2 } },'),
      ["solution.ts:1 solution-fails"],
    ],
    [
      "where a bound lets no number pass",
      checks('{ title: "t", call: "double", inputs: [[1]], bound: { above: 3, below: 2 } },'),
      ["checks.ts:1 checks-fail"],
    ],
    [
      "where a mistake passes all checks",
      withFile("wrong/squares.ts", "export const double = (x: number) => x + x;\n"),
      ["wrong/squares.ts:1 mistake-passes"],
    ],
    [
      "where two mistakes are alike on every check",
      withFile("wrong/halves.ts", "export const double = (x: number) => x ** 2;\n"),
      ["wrong/squares.ts:1 mistakes-alike"],
    ],
    [
      "where a mistake would count as unanswered",
      withFile(
        "wrong/squares.ts",
        'import { todo } from "gradbook";\nexport const double = () => todo("x");\n',
      ),
      ["wrong/squares.ts:1 mistake-fails"],
    ],
    [
      "where a mistake does not export what is called",
      withFile("wrong/squares.ts", "export const square = (x: number) => x * x;\n"),
      ["wrong/squares.ts:1 mistake-fails"],
    ],
    [
      "where a mistake does not compile, at its line",
      withFile("wrong/squares.ts", "export const double =\n  (x: number) => ;\n"),
      ["wrong/squares.ts:2 answer-syntax"],
    ],
    [
      "where the solution does not compile",
      withFile("solution.ts", "export default 1;\n"),
      ["solution.ts:1 answer-syntax"],
    ],
    ["where checks.ts is no list", withFile("checks.ts", "export default 5;\n"), ["checks.ts:1 checks-fail"]],
    [
      "where checks.ts does not compile",
      withFile("checks.ts", "\nexport default [;\n"),
      ["checks.ts:2 checks-syntax"],
    ],
    [
      "where a gradient is asked by what is no argument of the solution's",
      checks('{ title: "t", call: "double", inputs: [[1]], gradient: ["w"] },'),
      ["checks.ts:1 no-such-argument"],
    ],
    ["where a check has no inputs", checks('{ title: "t", call: "double" },'), ["checks.ts:1 checks-fail"]],
    ["where there are no checks", checks(), ["checks.ts:1 checks-fail"]],
    [
      "where a check throws as it is written, at its line",
      checks('{ title: "t", call: "double", inputs: [[1]] },', "nowhere,"),
      ["checks.ts:3 checks-fail"],
    ],
    [
      "where a check calls what the solution does not export",
      checks('{ title: "t", call: "triple", inputs: [[1]] },'),
      ["solution.ts:1 solution-fails"],
    ],
  ];
  for (const [title, files, found] of cases)
    it(title, async () => {
      const checked = await checkFiles(files);
      const places = checked.found.map((place) => place.replace(`${folder}/`, ""));
      for (const place of found) expect(places).toContain(place);
      const others = places.filter((place) => !place.startsWith(found[0]!.split(":")[0]!));
      if (!title.includes("solution") && !title.includes("checks")) expect(others).toEqual([]);
      for (const { seen, remedy } of checked.problems) {
        expect(seen).not.toBe("");
        expect(remedy).toMatch(/^[A-Z].*\.$/);
      }
    });

  it("for each of its programs at once", async () => {
    const { found } = await checkFiles({
      ...exercise,
      [`${folder}/starter.ts`]: "export const double = (x: number) => 2 * x;\n",
      [`${folder}/wrong/squares.ts`]: "export const double = (x: number) => x * 2;\n",
      [`${folder}/wrong/halves.ts`]: "export const = 1;\n",
    });
    expect(found.map((place) => place.replace(`${folder}/`, ""))).toEqual([
      "starter.ts:1 starter-passes",
      "wrong/halves.ts:1 answer-syntax",
      "wrong/squares.ts:1 mistake-passes",
    ]);
  });
});
