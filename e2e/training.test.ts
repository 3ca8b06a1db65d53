import { expect, type Locator, type Page, test } from "@playwright/test";
import { cell } from "./lesson";
import { TEST_COURSE } from "./servers";

test.use({ baseURL: TEST_COURSE.url });

const TITLE = "Two moons";
const CHART = "loss and accuracy, step by step";

const openTraining = (page: Page) => page.goto("/lessons/training");

/** The steps that are done, as the text under the bar tells. */
async function stepOf(output: Locator): Promise<number> {
  const text = await output.getByText(/^Step [\d,]+ of [\d,]+/).textContent();
  return Number(/^Step ([\d,]+)/.exec(text ?? "")?.[1]?.replaceAll(",", ""));
}

test("A training loop's chart grows while it runs, and Stop keeps its points", async ({ page }) => {
  await openTraining(page);
  const { code, output, status, run, stop } = cell(page, TITLE);
  await code.fill((await code.inputValue()).replace("steps: 120", "steps: 1_000_000"));
  await run.click();
  const bar = output.getByRole("progressbar", { name: "Progress" });
  await expect(bar).toHaveAttribute("aria-valuenow", "0");
  await expect(output.getByText(/ · \d+\.\d s · about .* left$/)).toBeVisible();
  const drawing = output.getByRole("img", { name: CHART });
  const lengths = async () =>
    (await drawing.locator('path[class*="_curve"]').first().boundingBox())?.width ?? 0;
  const [early, step] = [await lengths(), await stepOf(output)];
  await expect.poll(lengths).toBeGreaterThan(early);
  await expect.poll(() => stepOf(output)).toBeGreaterThan(step);
  // Whoever cannot see it is told of start and end, and of nothing in between.
  await expect(status).toHaveText("Running…");
  await stop.click();
  await expect(status).toHaveText(/^Stopped at step [\d,]+ of 1,000,000\.$/);
  await expect(bar).toHaveCount(0);
  const reached = await stepOf(output);
  expect(await status.textContent()).toBe(`Stopped at step ${reached.toLocaleString("en")} of 1,000,000.`);
  await expect(drawing).toHaveAccessibleDescription(
    new RegExp(`^loss and accuracy over step 1 to ${reached}\\. loss falls from`),
  );
});

test("A training cell gives the chart, the steps and the value that the page came with", async ({ page }) => {
  await openTraining(page);
  const { output, status, run } = cell(page, TITLE);
  const said = async () => [
    await output.getByText(/^Step /).textContent(),
    await output.locator("figcaption").textContent(),
    await output.getByText(/points are on the right side/).textContent(),
  ];
  const served = await said();
  expect(served[0]).toBe("Step 120 of 120");
  await run.click();
  await expect(status).toHaveText(/^Ran in /);
  expect(await said()).toEqual(served);
});

test.describe("Without script", () => {
  test.use({ javaScriptEnabled: false });

  test("what was reported is drawn and described", async ({ page }) => {
    await openTraining(page);
    const { output } = cell(page, "By hand");
    await expect(output).toContainText("Step 200 of 200");
    // 4 · 0.98ⁿ for n = 1 and n = 200.
    await expect(output.getByRole("img", { name: "size, step by step" })).toHaveAccessibleDescription(
      "size over step 0 to 199. size falls from 3.92 to 0.0704.",
    );
  });
});
