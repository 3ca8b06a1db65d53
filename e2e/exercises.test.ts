import { expect, test } from "@playwright/test";
import { answer, cell, exercise, openLesson } from "./lesson";

const SLOPE = "The slope of ReLU";
const RIGHT = "export function slope(x: number): number {\n  return x > 0 ? 1 : 0;\n}";

test.beforeEach(({ page }) => openLesson(page));

/** An answer that returns this. */
const returning = (expression: string) =>
  `export function slope(x: number): number {\n  return ${expression};\n}`;

test("An answer that is none is told so, and never called wrong", async ({ page }) => {
  const { check, verdict, code } = exercise(page, SLOPE);
  await check.click();
  await expect(verdict).toHaveText(/^Not answered\. This is still the text/);
  await answer(page, SLOPE, "");
  await expect(verdict).toHaveText("Not answered. There is no program yet.");
  await answer(page, SLOPE, "// nothing but a remark\n");
  await expect(verdict).toHaveText("Not answered. There is no program yet.");
  await answer(page, SLOPE, `import { todo } from "gradbook";\n${returning("x > 0 ? 1 : todo()")}`);
  await expect(verdict).toHaveText(/^Not answered\. A place is still to be filled/);
  await expect(code).not.toBeEmpty();
});

const mistakes = [
  {
    what: "returns the value",
    expression: "x > 0 ? x : 0",
    call: "slope(2) gave 2; expected 1",
    feedback: "This is the height of the curve, not its steepness.",
  },
  {
    what: "counts zero with the right side",
    expression: "x >= 0 ? 1 : 0",
    call: "slope(0) gave 1; expected 0",
    feedback: "you have counted it with the right side",
  },
];

for (const { what, expression, call, feedback } of mistakes)
  test(`An answer that ${what} is shown the simplest failing call and what is said to this mistake`, async ({
    page,
  }) => {
    await answer(page, SLOPE, returning(expression));
    const { verdict, region } = exercise(page, SLOPE);
    await expect(verdict).toHaveText(/^Not yet\./);
    await expect(verdict).toContainText(call);
    await expect(region).toContainText(feedback);
    await expect(region.getByText("Right already:")).toContainText("left of zero the slope is 0");
    await expect(region.getByRole("img")).toHaveAccessibleName(/expected/);
  });

test("A wrong answer that nobody foresaw is “Not yet”, without what is said to another mistake", async ({
  page,
}) => {
  await answer(page, SLOPE, returning("x > 0 ? 1 : -0.37"));
  const { verdict, region } = exercise(page, SLOPE);
  await expect(verdict).toHaveText(/^Not yet\. slope\(0\) gave -0\.37; expected 0/);
  for (const words of [
    "height of the curve",
    "right side",
    "Halfway between",
    "absolute value does",
    "changed places",
  ])
    await expect(region).not.toContainText(words);
});

test("What cannot run is told so with its line, and never called wrong", async ({ page }) => {
  const { verdict } = exercise(page, SLOPE);
  await answer(page, SLOPE, "export function slope(x: number): number {\n  return x >;\n}");
  await expect(verdict).toHaveText(/^Could not run\. Line 2: SyntaxError: /);
  await answer(page, SLOPE, "const steep = 1;\n\nsteep.rise.run;\nexport function slope() {}");
  await expect(verdict).toHaveText(/^Could not run\. Line 3: TypeError: /);
  await answer(page, SLOPE, "export function steepness(x: number) {\n  return 1;\n}");
  await expect(verdict).toHaveText(/^Could not run\..*slope/);
});

test("An answer that loops is stopped at its limit or by a click, and the next check works", async ({
  page,
}) => {
  const { verdict, region } = exercise(page, SLOPE);
  // The limit of an exercise is ten seconds. The page keeps the time, so its clock can be put forward.
  await page.clock.install();
  await answer(page, SLOPE, returning("(() => { for (;;); })()"));
  await expect(verdict).toHaveText("Checking…");
  await page.clock.fastForward(11_000);
  await expect(verdict).toHaveText("Stopped. It was stopped after 10 s and had not finished.");
  await region.getByRole("button", { name: "Check", exact: true }).click();
  await region.getByRole("button", { name: "Stop", exact: true }).click();
  await expect(verdict).toHaveText("Stopped. You stopped the check.");
  await answer(page, SLOPE, RIGHT);
  await expect(verdict).toHaveText(/^Correct\./);
});

test("A right answer is “Correct”, however it is written", async ({ page }) => {
  const { verdict, code } = exercise(page, SLOPE);
  for (const program of [RIGHT, "export const slope = (x: number) => Number(x > 0);"]) {
    await answer(page, SLOPE, program);
    await expect(verdict).toHaveText(/^Correct\. All \d+ calls gave what they should\.$/);
    await code.fill(`${program}\n// edited`);
    await expect(exercise(page, SLOPE).region).toContainText("You have edited your answer since.");
  }
});

test("An answer may use the lesson's names, and keeps its own to itself", async ({ page }) => {
  await answer(page, SLOPE, "export function slope(x: number): number {\n  return slopeByAutograd(x);\n}");
  await expect(exercise(page, SLOPE).verdict).toHaveText(/^Correct\./);
  await answer(page, SLOPE, `${RIGHT}\nfunction reluByMax() {\n  return 7;\n}`);
  await expect(exercise(page, SLOPE).verdict).toHaveText(/^Correct\./);
  await cell(page, "Five ways to write it").run.click();
  await expect(cell(page, "Five ways to write it").output).toContainText(
    '"Math.max": tensor([0.0000, 0.0000, 0.0000, 0.5000, 3.0000])',
  );
});

test("Hints open one by one", async ({ page }) => {
  const { hint, hints } = exercise(page, SLOPE);
  await expect(hints).toHaveCount(0);
  await hint.click();
  await expect(hints).toHaveCount(1);
  await expect(hints.first()).toContainText("walking along the curve");
  await hint.click();
  await expect(hints).toHaveCount(2);
  await hint.click();
  await expect(hints).toHaveCount(3);
  await expect(hints.last()).toContainText("look closely at > and >=");
});

test("Before a try the solution wants a second click, after one it opens at once; who has read it is to look again", async ({
  page,
}) => {
  const untried = exercise(page, "Write ReLU");
  await untried.solution.click();
  await expect(untried.region).toContainText("You have not tried yet.");
  await expect(untried.region.getByRole("group", { name: "Solution" })).toHaveCount(0);
  await untried.solution.click();
  await expect(untried.region.getByRole("group", { name: "Solution" })).toContainText("Math.max(0, x)");

  await answer(page, SLOPE, returning("1"));
  const tried = exercise(page, SLOPE);
  await expect(tried.verdict).toHaveText(/^Not yet\./);
  await tried.solution.click();
  await expect(tried.region.getByRole("group", { name: "Solution" })).toContainText("x > 0 ? 1 : 0");

  await answer(page, "Write ReLU", "export const relu = (x: number) => Math.max(0, x);");
  await expect(untried.verdict).toHaveText(/^Correct\./);
  await page.goto("/progress");
  await expect(
    page.getByRole("listitem").filter({ hasText: "the exercise “Write ReLU”" }).first(),
  ).toContainText("Look again · 1 of ");
});

test("Start over brings the starter back and keeps what was written as an earlier draft", async ({
  page,
}) => {
  const { code, verdict, startOver, region } = exercise(page, SLOPE);
  const starter = await code.inputValue();
  await answer(page, SLOPE, RIGHT);
  await expect(verdict).toHaveText(/^Correct\./);
  await startOver.click();
  await expect(code).toHaveValue(starter);
  await expect(verdict).toBeEmpty();
  await region.getByText("Earlier drafts (1)").click();
  await region.getByRole("button", { name: /export function slope/ }).click();
  await expect(code).toHaveValue(RIGHT);
});
