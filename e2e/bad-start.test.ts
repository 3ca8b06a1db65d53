import { expect, test } from "@playwright/test";
import { holdBack } from "./hold-back";
import { answer, cell, exercise, openLesson, sandboxFrame } from "./lesson";

const SCRATCH = "Send something other than ones";

test("What is typed before the page's script has arrived is not lost", async ({ page }) => {
  const release = await holdBack(page, "**/*.js");
  await page.goto("/lessons/relu", { waitUntil: "commit" });
  const { code, output } = cell(page, SCRATCH);
  await code.click();
  await page.keyboard.press("Control+A");
  await page.keyboard.type("3 * 3");
  release();
  await expect(sandboxFrame(page)).toBeAttached();
  await expect(code).toHaveValue("3 * 3");
  await code.press("Control+Enter");
  await expect(output).toHaveText("9");
});

test("A press that begins before a chart has come to life and ends after it counts", async ({ page }) => {
  const release = await holdBack(page, "**/*.js");
  await page.goto("/lessons/relu", { waitUntil: "commit" });
  const save = page.getByRole("button", { name: "Save" }).first();
  await save.scrollIntoViewIfNeeded();
  const place = (await save.boundingBox())!;
  await page.mouse.move(place.x + place.width / 2, place.y + place.height / 2);
  await page.mouse.down();
  release();
  await expect(page.locator("figure .recharts-surface").first()).toBeVisible();
  await page.mouse.up();
  await expect(page.getByRole("button", { name: "Drawing (SVG)" })).toBeVisible();
});

test("A run that is asked for before the sandbox is ready waits for it", async ({ page }) => {
  const release = await holdBack(page, "**/sandbox");
  // Not until "load": a frame begun before it holds it up for as long as it is held back itself.
  await page.goto("/lessons/relu", { waitUntil: "domcontentloaded" });
  const { run, status } = cell(page, SCRATCH);
  await run.click();
  await expect(status).toHaveText("Running…");
  release();
  await expect(status).toHaveText(/^Ran in /);
});

test("Where the sandbox is refused the page says so and keeps its recorded outputs", async ({ page }) => {
  await page.route("**/sandbox", (route) => route.abort());
  await page.clock.install();
  await openLesson(page);
  const { run, status, output } = cell(page, SCRATCH);
  await run.click();
  await page.clock.fastForward(11_000);
  await expect(status).toHaveText("The sandbox that runs code did not start in this browser.");
  await expect(output).toContainText('"x.grad": tensor([[10., 0., 0., 40., 0.]])');
});

test("Where the sandbox is refused an answer could not run, and is not called wrong", async ({ page }) => {
  await page.route("**/sandbox", (route) => route.abort());
  await page.clock.install();
  await openLesson(page);
  await answer(page, "Write ReLU", "export const relu = (x: number) => x;");
  const { verdict } = exercise(page, "Write ReLU");
  await expect(verdict).toHaveText("Checking…");
  await page.clock.fastForward(11_000);
  await expect(verdict).toHaveText(/^Could not run\. .*The sandbox that runs code did not start/);
});
