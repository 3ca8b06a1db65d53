import { expect, type Page, test } from "@playwright/test";
import { cell, openLesson, runProgram } from "./lesson";

const ABOVE = "Five ways to write it";

function addAfter(page: Page, title: string) {
  return page.getByRole("button", { name: `Add a cell after “${title}”` });
}

/** Titles of the page's cells in their order. */
async function titles(page: Page): Promise<string[]> {
  const labels = await page
    .getByRole("region", { name: /^Cell: / })
    .evaluateAll((regions) => regions.map((region) => region.getAttribute("aria-label") ?? ""));
  return labels.map((label) => label.replace("Cell: ", ""));
}

test("A cell of one's own reads the lesson's names, gives its own, and is there after a reload", async ({
  page,
}) => {
  await openLesson(page);
  await addAfter(page, ABOVE).press("Enter");
  await expect(cell(page, "Your cell 1").code).toBeFocused();
  await cell(page, "Your cell 1").code.fill("const four = reluByMax(3) + 1;");
  await addAfter(page, "Your cell 1").click();
  await runProgram(page, "Your cell 2", "four * 10");
  await expect(cell(page, "Your cell 2").output).toHaveText("40");
  const title = cell(page, "Your cell 2").region.getByRole("textbox", { name: "Title of the cell" });
  await title.fill("Ten times");
  await title.press("Enter");
  await expect(cell(page, "Ten times").output).toHaveText("40");

  await page.reload();
  await expect(cell(page, "Ten times").code).toHaveValue("four * 10");
  const found = await titles(page);
  const above = found.indexOf(ABOVE);
  expect(found.slice(above, above + 3)).toEqual([ABOVE, "Your cell 1", "Ten times"]);
  await cell(page, "Ten times").run.click();
  await expect(cell(page, "Ten times").output).toHaveText("40");
});

test("A deleted cell comes back with Undo, and after a reload from the list at the end", async ({ page }) => {
  await openLesson(page);
  await addAfter(page, ABOVE).click();
  await runProgram(page, "Your cell 1", "6 * 7");
  await expect(cell(page, "Your cell 1").output).toHaveText("42");
  const remove = cell(page, "Your cell 1").region.getByRole("button", { name: "Delete" });
  await remove.click();
  await expect(cell(page, "Your cell 1").region).toBeHidden();
  const undo = page.getByRole("button", { name: "Undo" });
  await expect(undo).toBeFocused();
  await undo.press("Enter");
  await expect(cell(page, "Your cell 1").output).toHaveText("42");

  await remove.click();
  await expect(undo).toBeFocused();
  await page.reload();
  await page.getByText("Deleted cells (1)").click();
  await page.getByRole("button", { name: "Put back “Your cell 1”: 6 * 7" }).click();
  await expect(cell(page, "Your cell 1").code).toHaveValue("6 * 7");
});

test("A notebook of one's own has its imports at hand, is put in order by buttons, and is kept", async ({
  page,
}) => {
  await page.goto("/playground/scratch");
  await addAfter(page, "Your cell 1").click();
  await runProgram(page, "Your cell 2", "console.log(randn(3));");
  // What PyTorch prints for randn(3) after manual_seed(2).
  await expect(cell(page, "Your cell 2").output).toHaveText("tensor([ 0.3923, -0.2236, -0.3195])");
  const up = cell(page, "Your cell 2").region.getByRole("button", { name: "Move up" });
  await up.press("Enter");
  await expect.poll(() => titles(page)).toEqual(["Your cell 2", "Your cell 1"]);
  await expect(up).toBeFocused();
  await page.reload();
  await expect.poll(() => titles(page)).toEqual(["Your cell 2", "Your cell 1"]);
  await expect(cell(page, "Your cell 2").code).toHaveValue("console.log(randn(3));");
});
