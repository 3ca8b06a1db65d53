import { expect, type Locator, type Page, test } from "@playwright/test";
import { cell, openLesson, runProgram } from "./lesson";

/** A cell whose names nothing else reads. */
const SCRATCH = "Send something other than ones";

test.beforeEach(({ page }) => openLesson(page));

/** The text of an output. A chart is told by its caption: its drawing changes when it comes to life. */
async function saidBy(region: Locator): Promise<string | null> {
  const output = region.getByRole("region", { name: "Output" });
  const caption = output.locator("figcaption");
  return (await caption.count()) > 0 ? caption.textContent() : output.textContent();
}

test("An unedited cell gives the output that the page came with", async ({ page }) => {
  const regions = await page.getByRole("region", { name: /^Cell: / }).all();
  expect(regions.length).toBeGreaterThan(6);
  const outputs = await Promise.all(regions.map((region) => saidBy(region)));
  for (const [index, region] of regions.entries()) {
    await region.getByRole("button", { name: "Run", exact: true }).click();
    await expect(region.getByRole("status")).toHaveText(/^Ran in /);
    expect(await saidBy(region)).toBe(outputs[index]);
  }
});

test("Ctrl+Enter and Cmd+Enter in the text run the cell as it was edited", async ({ page }) => {
  const { code, output, status } = cell(page, SCRATCH);
  for (const [key, six] of [
    ["Control", 6],
    ["Meta", 60],
  ]) {
    await code.fill(`${six} * 7`);
    await expect(status).toHaveText("Edited since it last ran.");
    await code.press(`${key}+Enter`);
    await expect(output).toHaveText(String(Number(six) * 7));
    await expect(code).toHaveValue(`${six} * 7`);
  }
});

test("Shift+Enter runs the cell and moves on to the next text", async ({ page }) => {
  const { code, status } = cell(page, "One slope, by autograd");
  await code.press("Shift+Enter");
  await expect(cell(page, "Many slopes at once").code).toBeFocused();
  await expect(status).toHaveText(/^Ran in /);
});

test("Escape leaves the text for the cell's button", async ({ page }) => {
  const { code, run } = cell(page, SCRATCH);
  await code.focus();
  await code.press("Escape");
  await expect(run).toBeFocused();
});

const errors = [
  {
    what: "thrown by the reader",
    program: 'const a = 1;\n\nthrow new Error("too steep");',
    line: 3,
    says: "too steep",
  },
  { what: "of the language", program: "const a = 1;\nconst b = ;\n", line: 2, says: "Unexpected token" },
  {
    what: "behind types over several lines",
    program: "interface Point {\n  x: number;\n}\nconst p: Point = { x: 1 };\np.x.y.z;",
    line: 5,
    says: "undefined",
  },
  {
    what: "of the engine",
    program: 'import { tensor } from "gradbook";\ntensor([1, 2])\n  .add(tensor([1, 2, 3]));',
    line: 3,
    says: "[2] and [3]",
  },
];

test("An error names the reader's own line", async ({ page }) => {
  const { output, status } = cell(page, SCRATCH);
  for (const { what, program, line, says } of errors)
    await test.step(what, async () => {
      await runProgram(page, SCRATCH, program);
      await expect(output).toContainText(`Line ${line}: `);
      await expect(output).toContainText(says);
      await expect(status).toHaveText("Stopped by an error.");
    });
});

test("Types do no harm", async ({ page }) => {
  const program = [
    "interface Point { x: number; label?: string }",
    'type Side = "left" | "right";',
    "function twice<T extends number>(value: T): number { return (value as number) * 2; }",
    'const point: Point = { x: 21 } satisfies Point, side: Side = "left";',
    "[twice<number>(point.x!), side];",
  ].join("\n");
  await runProgram(page, SCRATCH, program);
  await expect(cell(page, SCRATCH).output).toHaveText('[42, "left"]');
});

test("Importing anything but the engine is refused with its line", async ({ page }) => {
  const { output } = cell(page, SCRATCH);
  for (const module of ["fs", "https://example.org/module.js", "./neighbour", "gradbook/check"]) {
    await runProgram(page, SCRATCH, `const a = 1;\nimport { b } from "${module}";`);
    await expect(output).toContainText("Line 2: SyntaxError");
    await expect(output).toContainText(`“${module}” cannot be imported: only "gradbook" can.`);
  }
});

const TEN_MORE = "function reluByMax(x: number): number {\n  return Math.max(0, x) + 10;\n}";

/** What the rest of the lesson makes of `reluByMax`: a row of a cell, a number in the prose, a chart's sentence. */
async function expectReaders(page: Page, row: string, difference: string, range: string): Promise<void> {
  await expect(cell(page, "Five ways to write it").output).toContainText(`"Math.max": tensor([${row}])`);
  await expect(page.getByText("At 100 it is off by")).toContainText(`off by ${difference}.`);
  const chart = page.getByRole("img", { name: "ReLU follows the higher of two lines" });
  await expect(chart).toHaveAccessibleDescription(new RegExp(`relu runs from ${range}`));
}

test("Running an edited cell runs what reads its names, and Start over brings all of it back", async ({
  page,
}) => {
  const { output, startOver, code } = cell(page, "ReLU in one line");
  const shipped = await code.inputValue();
  await expectReaders(page, "0.0000, 0.0000, 0.0000, 0.5000, 3.0000", "99", "0 to 4");
  await runProgram(page, "ReLU in one line", TEN_MORE);
  await expectReaders(page, "10.0000, 10.0000, 10.0000, 10.5000, 13.0000", "109", "10 to 14");
  await startOver.click();
  await expect(code).toHaveValue(shipped);
  await expect(output).toContainText("ReLU(0.5) = 0.5");
  await expectReaders(page, "0.0000, 0.0000, 0.0000, 0.5000, 3.0000", "99", "0 to 4");
});

test("A second definition of a name is an error that names the other cell", async ({ page }) => {
  await runProgram(page, SCRATCH, "const batch = 1;");
  await expect(cell(page, SCRATCH).output).toContainText(
    "“batch” is defined here and in “The same program, line for line”. Choose another name in one of them.",
  );
});

test("Random numbers are the same on every run", async ({ page }) => {
  await runProgram(page, SCRATCH, 'import { randn } from "gradbook";\nrandn(3);');
  const { output, status, run } = cell(page, SCRATCH);
  await expect(status).toHaveText(/^Ran in /);
  const first = await output.textContent();
  await run.click();
  await expect(status).toHaveText(/^Ran in /);
  expect(await output.textContent()).toBe(first);
});

test("What a cell prints is text, whatever it looks like, with hidden characters shown", async ({ page }) => {
  await runProgram(page, SCRATCH, 'console.log("<b>bold</b> a\\u0000b \\u202Ecod.exe");');
  const { output } = cell(page, SCRATCH);
  await expect(output).toHaveText("<b>bold</b> a␀b ⟨U+202E⟩cod.exe");
  await expect(output.locator("b")).toHaveCount(0);
});

test("A flood of lines is cut, and the number of missing lines told", async ({ page }) => {
  await runProgram(page, SCRATCH, "for (let i = 0; i < 100_000; i++) console.log(i);");
  const { output, status } = cell(page, SCRATCH);
  await expect(status).toHaveText(/^Ran in /);
  await expect(output.getByText(/^… 99,\d{3} more lines not shown$/)).toBeVisible();
});
