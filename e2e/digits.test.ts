import { expect, test } from "@playwright/test";
import { cell, openLesson, runProgram } from "./lesson";
import { TEST_COURSE } from "./servers";

test.use({ baseURL: TEST_COURSE.url });

test("A lesson trains on digits in the page, which fetches them once and gives what the build gave", async ({
  page,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("/data/")) asked.push(new URL(request.url()).pathname);
  });
  await openLesson(page, "digits");
  const { output, status, run } = cell(page, "Training");
  const built = String(await output.textContent());
  expect(Number(/^"?([\d.]+) %/.exec(built)?.[1])).toBeGreaterThan(90);
  await cell(page, "Apart").run.click();
  await expect(cell(page, "Apart").status).toHaveText(/^Ran in /);
  expect(asked).toEqual([]);
  await run.click();
  await expect(status).toHaveText(/^Ran in /);
  await expect(output).toHaveText(built);
  await expect(cell(page, "Pictures").output).toContainText("[1797, 64]");
  await runProgram(
    page,
    "Pictures",
    'import { data } from "gradbook";\nconst { x, y } = data.digits();\nconst pictures = x.neg();\ny.shape;',
  );
  await expect(cell(page, "Pictures").output).toHaveText("[1797]");
  expect(asked).toEqual(["/data/digits"]);
});

test("Stop ends a run that waits for digits", async ({ page }) => {
  await page.route("**/data/digits", () => {});
  await openLesson(page, "digits");
  const { run, stop, status } = cell(page, "Pictures");
  await run.click();
  await stop.click();
  await expect(status).toHaveText(/^Stopped/);
  await cell(page, "Apart").run.click();
  await expect(cell(page, "Apart").status).toHaveText(/^Ran in /);
});

test("A cell whose digits could not be loaded says so, and has them when they can", async ({ page }) => {
  await page.route("**/data/digits", (route) => route.abort());
  await openLesson(page, "digits");
  const { output, run, status } = cell(page, "Pictures");
  await run.click();
  await expect(output).toContainText("Line 3: ArgumentError");
  await expect(output).toContainText("check the connection and run the cell again");
  await page.unroute("**/data/digits");
  await run.click();
  await expect(status).toHaveText(/^Ran in /);
});
