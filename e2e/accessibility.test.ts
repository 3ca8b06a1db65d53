import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { answer, cell, exercise, openEditor, openLesson, question, runProgram } from "./lesson";

async function expectNoViolations(page: Page, within = "html"): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include(within).analyze();
  const told = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary}`),
  );
  expect(told).toEqual([]);
}

/** By how many pixels the page is wider than its window. */
function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** A lesson after some work: an error, a wrong verdict with its drawing, hints, a solution, answered questions. */
async function workThrough(page: Page): Promise<void> {
  await runProgram(page, "Send something other than ones", "const a = ;");
  await expect(cell(page, "Send something other than ones").output).toContainText("SyntaxError");
  for (const title of ["Send something other than ones", "Many slopes at once"]) {
    await openEditor(cell(page, title).code);
    await cell(page, title).code.fill("const a = 1;");
  }
  await answer(page, "Write ReLU", "export const relu = (x: number) => Math.abs(x);");
  const { verdict, hint, solution } = exercise(page, "Write ReLU");
  await expect(verdict).toHaveText(/^Not yet\./);
  await hint.click();
  await solution.click();
  const wrong = question(page, /PyTorch says that the slope of ReLU is 0/);
  await wrong.option(/^A rounding error/).check();
  await wrong.check.click();
  const right = question(page, /She feeds it 2\.5/);
  await right.option(/^It gives 2\.5\. The 1 is the slope/).check();
  await right.check.click();
  await expect(right.status).toHaveText("Correct.");
  await page.getByRole("button", { name: "Table" }).first().click();
}

for (const colorScheme of ["light", "dark"] as const)
  for (const width of [1280, 390])
    test.describe(`${colorScheme}, ${width} pixels wide`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } });

      test("The course page, questions, practice, a quiz, one's own cells and the page for what is not there have no accessibility violation", async ({
        page,
      }) => {
        // What it shows besides is on other pages too; and practice has cards once a lesson was opened.
        await openLesson(page, "sigmoid-and-tanh");
        await page.getByRole("group", { name: /^Four networks/ }).scrollIntoViewIfNeeded();
        await expectNoViolations(page, "fieldset");
        const practice = ["/practice", "/practice/relu/question/kink", "/practice/test/1"];
        for (const address of [
          "/",
          ...practice,
          "/lessons/sigmoid-and-tanh/quiz",
          "/playground/scratch",
          "/nowhere",
        ]) {
          await page.goto(address);
          await expectNoViolations(page);
        }
      });

      test("A lesson with some work in it has no accessibility violation", async ({ page }) => {
        // Axe measures the contrast of every word of a long page.
        test.slow();
        await openLesson(page);
        await workThrough(page);
        await expectNoViolations(page);
      });
    });

test("Every page fits a phone: nothing sticks out sideways", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  for (const address of ["/", "/lessons/relu", "/playground/scratch", "/author/words", "/nowhere"]) {
    await page.goto(address);
    expect(await sideways(page), address).toBe(0);
  }
});

test("The files of a chart are offered within the page on a phone", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await openLesson(page);
  await page.getByRole("button", { name: "Save" }).first().click();
  for (const name of ["Drawing (SVG)", "Numbers (CSV)"]) {
    const offer = await page.getByRole("button", { name }).boundingBox();
    expect(offer!.x).toBeGreaterThanOrEqual(0);
    expect(offer!.x + offer!.width).toBeLessThanOrEqual(390);
  }
});

test("A long line in a cell scrolls inside the cell, not the page", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await openLesson(page);
  await runProgram(page, "Send something other than ones", `"${"long ".repeat(100)}"`);
  await expect(cell(page, "Send something other than ones").output).toContainText("long long");
  expect(await sideways(page)).toBe(0);
});
