import { expect, test } from "@playwright/test";
import { cell, openLesson, runProgram } from "./lesson";

test.beforeEach(({ page }) => openLesson(page));

test("A slider moves the numbers in the prose, the chart's mark and a cell that reads its name", async ({
  page,
}) => {
  const slider = page.getByRole("slider", { name: "x" }).first();
  const chart = page.getByRole("img", { name: "ReLU follows the higher of two lines" });
  const prose = page.getByText("the copying line stands at");
  const scratch = cell(page, "Send something other than ones");
  await runProgram(page, "Send something other than ones", "x0 * 100");
  await expect(scratch.output).toHaveText("150");
  await expect(chart).toHaveAccessibleDescription(
    /At x = 1\.5, copy is 1\.5, nothing is 0 and relu is 1\.5\./,
  );

  await slider.press("Home");
  await expect(prose).toContainText("stands at −4.00, the other at 0, and so ReLU is 0.00.");
  await expect(chart).toHaveAccessibleDescription(/At x = −4, copy is −4, nothing is 0 and relu is 0\./);
  await expect(scratch.output).toHaveText("-400");

  await slider.press("End");
  await expect(prose).toContainText("stands at 4.00, the other at 0, and so ReLU is 4.00.");
  await expect(chart).toHaveAccessibleDescription(/At x = 4, copy is 4, nothing is 0 and relu is 4\./);
  await expect(scratch.output).toHaveText("400");
});

test("A slider shows the number that it stands for, not a rounded one", async ({ page }) => {
  const slider = page.getByRole("slider", { name: "h", exact: true });
  await expect(page.getByText("the quotient is")).toContainText("0.45 the quotient is");
  await expect(slider.locator("xpath=following-sibling::output")).toHaveText("0.45");
  await slider.press("Home");
  await expect(slider.locator("xpath=following-sibling::output")).toHaveText("−0.95");
});

test("A slider leaves alone what does not read its name", async ({ page }) => {
  const other = page.getByRole("img", { name: "ReLU and its slope" });
  await page.getByRole("slider", { name: "x" }).first().press("Home");
  await expect(page.getByText("the copying line stands at")).toContainText("stands at −4.00");
  await expect(other).toHaveAccessibleDescription(/At x = 2, relu is 2 with slope 1\./);
  await expect(cell(page, "The same program, line for line").status).toBeEmpty();
});
