import { expect, type Locator, type Page, test } from "@playwright/test";
import { cell, exercise, openLesson, question, tasksDone } from "./lesson";

/** Presses Tab until the focus is there, as a reader without a pointer does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  // Asked in one go: the editor may take a text area's place between finding it and looking at it.
  const isFocused = async () => (await target.and(page.locator(":focus")).count()) > 0;
  for (let presses = 0; presses < 200; presses++) {
    if (await isFocused()) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not lead to ${target}.`);
}

/** Replaces the text under the caret by typing. */
async function type(page: Page, program: string): Promise<void> {
  await page.keyboard.press("Control+A");
  await page.keyboard.type(program);
}

async function choose(page: Page, text: RegExp, option: RegExp): Promise<void> {
  const { options, option: choice, check, status } = question(page, text);
  await tabTo(page, options.first());
  await page.keyboard.press("Space");
  const wanted = choice(option);
  for (let presses = 0; presses < 4 && !(await wanted.isChecked()); presses++)
    await page.keyboard.press("ArrowDown");
  await tabTo(page, check);
  await page.keyboard.press("Enter");
  await expect(status).toHaveText("Correct.");
}

async function runByKey(page: Page, title: string): Promise<void> {
  const { code, status, run } = cell(page, title);
  await tabTo(page, code);
  await page.keyboard.press("Escape");
  await expect(run).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(status).toHaveText(/^Ran in /);
}

async function solve(page: Page, title: string, program: string): Promise<void> {
  await tabTo(page, exercise(page, title).code);
  await type(page, program);
  await checkByKey(page, title);
}

/** Replaces the place to fill, on the fourth line, and leaves the rest as it came. */
async function fill(page: Page, title: string, line: string): Promise<void> {
  await tabTo(page, exercise(page, title).code);
  await page.keyboard.press("Control+Home");
  for (let presses = 0; presses < 3; presses++) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Shift+End");
  await page.keyboard.type(line);
  await checkByKey(page, title);
}

async function checkByKey(page: Page, title: string): Promise<void> {
  await page.keyboard.press("Control+Enter");
  await expect(exercise(page, title).verdict).toHaveText(/^Correct\./);
}

const MENDED =
  "export const neuron = (x: number, w: number, b: number) => Math.max(0, w * x + b); " +
  "export const weightSlope = (x: number, w: number, b: number) => (w * x + b > 0 ? x : 0);";

test("The whole lesson can be finished with the keyboard alone", async ({ page }) => {
  // Thirty runs, answers and solutions one after the other.
  test.slow();
  await openLesson(page);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the text" })).toBeFocused();
  await page.keyboard.press("Enter");
  await runByKey(page, "ReLU in one line");
  await solve(page, "Write ReLU", "export const relu = (x: number) => Math.max(0, x);");
  await runByKey(page, "Five ways to write it");
  await choose(page, /Which one gives a different number/, /^-Math\.min\(0, x\)/);
  await runByKey(page, "Two rows of inputs");
  await runByKey(page, "Join the dots");
  await choose(page, /both ends included/, /^arange\(-3, 4\)/);
  await runByKey(page, "One slope, by autograd");
  await runByKey(page, "Many slopes at once");
  await runByKey(page, "The quotient at the hinge");
  await solve(page, "The slope of ReLU", "export const slope = (x: number) => (x > 0 ? 1 : 0);");
  await choose(page, /PyTorch says that the slope of ReLU is 0/, /^A convention/);
  await runByKey(page, "What does the sentence describe?");
  await choose(page, /She feeds it 2\.5/, /^It gives 2\.5\. The 1 is the slope/);
  await solve(page, "Mend the neuron", MENDED);
  await runByKey(page, "The same program, line for line");
  await runByKey(page, "Send something other than ones");
  await choose(page, /What stands in x\.grad/, /^5, 0, −4/);
  await runByKey(page, "Far from zero");
  await runByKey(page, "What share is saturated?");
  await choose(page, /The weighted sum of a neuron is 20/, /^Sigmoid has next to no slope/);
  await runByKey(page, "Add first, or add last?");
  await fill(page, "Break the rule", "  return [3, -2];");
  await runByKey(page, "A ruler on each half, and on the whole");
  await runByKey(page, "Three slopes at zero");
  await runByKey(page, "Three networks, alike but for the slope at zero");
  await choose(page, /What changes in the first step/, /^Nothing at all/);
  await expect(tasksDone(page)).toHaveText("11 of 11 tasks done");
});

test("A slider follows the arrow keys, and says its value", async ({ page }) => {
  await openLesson(page);
  const slider = page.getByRole("slider", { name: "x" }).first();
  await slider.press("ArrowRight");
  await expect(slider).toHaveValue("1.6");
  await expect(page.getByText("the copying line stands at")).toContainText("stands at 1.60");
});
